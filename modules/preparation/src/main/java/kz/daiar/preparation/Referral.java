package kz.daiar.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The referral of the state body, signed by its head (decree-1457/2). */
@Embeddable
public class Referral {

    @Column(name = "referral_no")
    private String number;

    @Column(name = "referral_on")
    private LocalDate day;

    @Column(name = "referral_by")
    private String by;

    protected Referral() {}

    static Referral of(String number, LocalDate day, String by) {
        var referral = new Referral();
        referral.number = number;
        referral.day = day;
        referral.by = by;
        return referral;
    }

    public String number() {
        return number;
    }

    public LocalDate day() {
        return day;
    }

    public String by() {
        return by;
    }
}
