package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;

/** What one of the commission gave an applicant in a stage. Written once; another figure is a correction with its reason. */
@Entity
@Table(schema = "preparation", name = "points")
public class Points extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    private int stage;
    private int member;
    private BigDecimal points;

    protected Points() {}

    static Points of(Application application, int stage, int member, BigDecimal given, Change change) {
        var points = new Points();
        points.application = application;
        points.stage = stage;
        points.member = member;
        points.give(given, change);
        return points;
    }

    void give(BigDecimal given, Change change) {
        var asked = application.admission().terms().stages().get(stage - 1);
        if (given.signum() < 0 || given.compareTo(asked.best()) > 0) {
            throw TEXTS.refused("points-outside", asked.names(), asked.best().stripTrailingZeros());
        }
        points = given.setScale(2, RoundingMode.HALF_UP);
        record(change);
    }

    boolean says(BigDecimal given) {
        return points.compareTo(given) == 0;
    }

    public Application application() {
        return application;
    }

    /** Its place among the stages, from 1. */
    public int stage() {
        return stage;
    }

    /** Whose points they are: his place in the commission, from 1. */
    public int member() {
        return member;
    }

    public BigDecimal points() {
        return points;
    }
}
