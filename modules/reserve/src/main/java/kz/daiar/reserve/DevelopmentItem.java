package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.registry.Rules;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Something a member of the reserve is to learn or to do, and what for (reserve/9, 10). A training is done when it is completed,
 * which his trainings say; other work when its evidence is written down.
 */
@Entity
@Table(schema = "reserve", name = "development_item")
public class DevelopmentItem extends Recorded {

    static final int ALL = 100;

    /** How it is learned. */
    public enum Way {
        /** By a training of others: the item raises a need. */
        TRAINING,
        /** By one of the activities of 11. */
        ACTIVITY,
        /** By himself. */
        OWN_STUDY
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id")
    private Membership membership;

    private String quality;
    private String aim;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String what;
    private String kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] fields;

    @Column(name = "by_day")
    private LocalDate by;

    private int progress;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String evidence;

    @Column(name = "dropped_on")
    private LocalDate droppedOn;

    /**
     * What is planned.
     *
     * @param quality code of the quality of the position it is to develop, or null
     * @param aim a code of the register {@code reserve-aim}
     * @param kind of the training; null for other ways
     * @param fields the training must have one of them; empty: any
     * @param by the day it is planned for, or null
     */
    public record Facts(
            String quality, String aim, Way way, String what, String kind, List<String> fields, LocalDate by) {}

    protected DevelopmentItem() {}

    static DevelopmentItem planned(Membership membership, Facts facts, Change change) {
        var item = new DevelopmentItem();
        item.membership = membership;
        item.take(facts, change);
        return item;
    }

    /** @throws Conflict once it is done or dropped */
    void change(Facts facts, Change change) {
        mustBeOpen();
        take(facts, change);
    }

    private void take(Facts facts, Change change) {
        membership.mustStand();
        mustBeAsked(facts.quality());
        if (facts.way() == Way.TRAINING && facts.kind() == null) {
            throw TEXTS.refused("item-kind", facts.what());
        }
        quality = facts.quality();
        aim = Rules.known("reserve-aim", facts.aim());
        way = facts.way();
        what = facts.what().strip();
        kind = way == Way.TRAINING ? Rules.known("kind", facts.kind()) : null;
        fields = way == Way.TRAINING ? Rules.areas(facts.fields()) : new String[0];
        by = facts.by();
        record(change);
    }

    private void mustBeAsked(String asked) {
        var qualities = membership.position().profile().qualities();
        if (asked != null && qualities.stream().noneMatch(one -> one.code().equals(asked))) {
            throw TEXTS.refused("quality-unknown", asked);
        }
    }

    /**
     * So many per cent of it are done.
     *
     * @throws kz.daiar.kernel.RuleBroken of a training: its group says how far it is
     */
    void advance(int percent, Change change) {
        mustBeOpen();
        mustBeWrittenDown();
        if (percent < 0 || percent >= ALL) {
            throw TEXTS.refused("item-progress", percent);
        }
        progress = percent;
        record(change);
    }

    /** It is done; {@code shownBy} says by what that is seen. */
    void done(LocalDate day, String shownBy, Change change) {
        mustBeOpen();
        mustBeWrittenDown();
        if (shownBy.isBlank()) {
            throw TEXTS.refused("item-evidence", what);
        }
        progress = ALL;
        doneOn = day;
        evidence = shownBy.strip();
        record(change);
    }

    private void mustBeWrittenDown() {
        if (way == Way.TRAINING) {
            throw TEXTS.refused("item-of-training", what);
        }
    }

    void drop(LocalDate day, Change change) {
        mustBeOpen();
        droppedOn = day;
        record(change);
    }

    /** Whether it is neither written down as done nor dropped. */
    public boolean isOpen() {
        return doneOn == null && droppedOn == null;
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw Conflict.of(TEXTS, "item-closed", what);
        }
    }

    public Membership membership() {
        return membership;
    }

    public Facts facts() {
        return new Facts(quality, aim, way, what, kind, List.of(fields), by);
    }

    /** Per cent; of a training its group says more. */
    public int progress() {
        return progress;
    }

    /** Null while it is not written down as done. */
    public LocalDate doneOn() {
        return doneOn;
    }

    /** By what it is seen that it is done; null before. */
    public String evidence() {
        return evidence;
    }

    /** Null while it is planned; {@link #reason()} says why it was dropped. */
    public LocalDate droppedOn() {
        return droppedOn;
    }
}
