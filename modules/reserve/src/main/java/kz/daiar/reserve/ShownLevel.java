package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;

/** The level somebody in the reserve shows in a quality of his position, what it is shown by, and who confirmed it. */
@Entity
@Table(schema = "reserve", name = "shown_level")
public class ShownLevel extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id")
    private Membership membership;

    private String quality;
    private int level;

    @Embedded
    private Evidence evidence;

    /** What shows it; {@code reference} names the record, null for none. */
    @Embeddable
    public record Evidence(@Column(name = "evidence") String kind, String reference, LocalDate day) {}

    protected ShownLevel() {}

    static ShownLevel of(Membership membership, String quality, int level, Evidence evidence, Change change) {
        var shown = new ShownLevel();
        shown.membership = membership;
        shown.quality = quality;
        shown.become(level, evidence, change);
        return shown;
    }

    /** He shows another level now; the one before is kept in the history. */
    void become(int other, Evidence by, Change change) {
        if (other < 1 || other > Quality.HIGHEST) {
            throw TEXTS.refused("level-range", quality, Quality.HIGHEST);
        }
        level = other;
        evidence = by;
        record(change);
    }

    public Membership membership() {
        return membership;
    }

    /** The code of the quality. */
    public String quality() {
        return quality;
    }

    public int level() {
        return level;
    }

    public Evidence evidence() {
        return evidence;
    }
}
