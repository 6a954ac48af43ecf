package kz.daiar.foreignfunded;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import kz.daiar.registry.Rules;

/** One cost of a trip: so many tenge, so many times, and who bears it. */
@Embeddable
public class TripCost {

    /** What is paid for. */
    public enum What {
        PER_DIEM,
        FARE,
        LODGING,
        FEE,
        VISA,
        OTHER
    }

    /** Who pays. */
    public enum Bearer {
        SPONSOR,
        BODY,
        SERVANT
    }

    @Enumerated(EnumType.STRING)
    private What what;

    private BigDecimal rate;
    private int days;

    @Enumerated(EnumType.STRING)
    private Bearer bearer;

    protected TripCost() {}

    /** @throws kz.daiar.kernel.RuleBroken for a sum or a number of days that is none */
    public static TripCost of(What what, BigDecimal rate, int days, Bearer bearer) {
        if (days <= 0) {
            throw ForeignTexts.TEXTS.refused("cost-days", days);
        }
        var cost = new TripCost();
        cost.what = what;
        cost.rate = Rules.positive(rate);
        cost.days = days;
        cost.bearer = bearer;
        return cost;
    }

    public What what() {
        return what;
    }

    /** Tenge for one day, or once. */
    public BigDecimal rate() {
        return rate;
    }

    public int days() {
        return days;
    }

    public Bearer bearer() {
        return bearer;
    }

    public BigDecimal sum() {
        return rate.multiply(BigDecimal.valueOf(days));
    }
}
