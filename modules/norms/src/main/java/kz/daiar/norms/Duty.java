package kz.daiar.norms;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Supplier;

/** A duty of one person to be trained, as it stands on the day the question was asked for. */
public final class Duty {

    /** Volume asked for in academic hours; a bound may be null. */
    public record Hours(Integer min, Integer max) {}

    /** What makes two duties of a person the same one, however they stand and whichever act's wording governs them. */
    public record Identity(String kind, List<String> grounds, LocalDate arose) {}

    /** The conditions a training must meet. Null {@code forms}, {@code hours}, {@code direction}: none asked. */
    public record Conditions(
            List<String> venues, List<String> forms, Hours hours, List<String> direction, String certification) {}

    /**
     * How it stands.
     *
     * @param completeBy last day of the three-month window, or null
     * @param met the training that met it, or null
     * @param overdueSince first day it was overdue, or null
     * @param unverified names of facts the record lacks, so that a check passed unseen (I-19)
     */
    public record Standing(
            Status status, LocalDate completeBy, Facts.Training met, LocalDate overdueSince, List<String> unverified) {}

    /** Paragraphs and interpretations it rests on, and the hole of law or record it shows (or null). */
    public record Grounding(SortedSet<String> cites, SortedSet<String> interpretations, String gap) {}

    private final String act;
    private final String kind;
    private final List<String> grounds;
    private final LocalDate arose;
    private final LocalDate due;
    private final Conditions conditions;
    private final Standing standing;
    private final Grounding grounding;
    private final Supplier<List<Step>> story;

    public Duty(
            String act,
            String kind,
            List<String> grounds,
            LocalDate arose,
            LocalDate due,
            Conditions conditions,
            Standing standing,
            Grounding grounding,
            Supplier<List<Step>> story) {
        this.act = requireNonNull(act);
        this.kind = requireNonNull(kind);
        this.grounds = List.copyOf(grounds);
        this.arose = requireNonNull(arose);
        this.due = requireNonNull(due);
        this.conditions = conditions;
        this.standing = standing;
        this.grounding = grounding;
        this.story = story;
    }

    public String act() {
        return act;
    }

    public String kind() {
        return kind;
    }

    /** Grounds in alphabetical order. */
    public List<String> grounds() {
        return grounds;
    }

    public LocalDate arose() {
        return arose;
    }

    /** Retraining: the training starts by this day; upgrading: it is completed by this day (I-59). */
    public LocalDate due() {
        return due;
    }

    public Identity identity() {
        return new Identity(kind, grounds, arose);
    }

    public Conditions conditions() {
        return conditions;
    }

    public Standing standing() {
        return standing;
    }

    public Status status() {
        return standing.status();
    }

    public Grounding grounding() {
        return grounding;
    }

    /** The decision step by step, worked out when asked. */
    public List<Step> story() {
        return story.get();
    }

    @Override
    public String toString() {
        return kind + grounds + " " + arose + ".." + due + " " + standing.status();
    }
}
