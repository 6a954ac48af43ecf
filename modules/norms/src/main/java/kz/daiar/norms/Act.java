package kz.daiar.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.daiar.kernel.DateRange;
import kz.daiar.kernel.LocalText;

/**
 * An act of the register.
 *
 * @param slug short name used in paragraph ids
 * @param number as printed, or null
 * @param adopted day of the act, or null when undated
 * @param binds kinds of employers bound while it is in force; others by adoption only
 * @param inForce when it binds, as the engine applies it
 * @param remarks what a range in force rests on, by its first day
 * @param repealed from which day readers are told it is repealed though applied on (I-52), or null
 * @param succeeds slug of the act it replaces from its own first day on, or null
 * @param source file or draft it was loaded from
 */
public record Act(
        String slug,
        String number,
        LocalDate adopted,
        LocalText title,
        List<String> binds,
        List<DateRange> inForce,
        Map<LocalDate, Remark> remarks,
        Repeal repealed,
        Verified verified,
        String succeeds,
        Map<String, ActParagraph> paragraphs,
        String source) {

    /** What days in force rest on; either may be null. */
    public record Remark(LocalText note, String interpretation) {}

    /** How an act stands on a day. */
    public enum Standing {
        NOT_YET,
        IN_FORCE,
        /** Readers are told that it is repealed, the operator applies it on (I-52). */
        REPEALED_APPLIED,
        ENDED
    }

    /** A repeal that is shown. */
    public record Repeal(LocalDate from, LocalText by, String interpretation) {}

    /** When a lawyer last compared the file with the act, and until when that holds. */
    public record Verified(LocalDate on, LocalDate through) {}

    /** Whether the appointment's employer is of a kind the act binds, or adopted it at any time. */
    public boolean reaches(Facts.Appointment appointment) {
        return binds.contains(appointment.employerKind()) || isAdopted(appointment, null);
    }

    /** Whether the act applies on a day of the appointment. */
    public boolean appliesTo(Facts.Appointment appointment, LocalDate day) {
        return binds.contains(appointment.employerKind()) && isInForce(day) || isAdopted(appointment, day);
    }

    /** Whether the employer adopted it, for this day (null: for any). */
    private boolean isAdopted(Facts.Appointment appointment, LocalDate day) {
        for (var adoption : appointment.adoptions()) {
            if (adoption.act().equals(slug) && (day == null || adoption.covers(day))) {
                return true;
            }
        }
        return false;
    }

    public boolean isInForce(LocalDate day) {
        for (var range : inForce) {
            if (range.contains(day)) {
                return true;
            }
        }
        return false;
    }

    public Standing standingOn(LocalDate day) {
        if (isInForce(day)) {
            return isRepealedOn(day) ? Standing.REPEALED_APPLIED : Standing.IN_FORCE;
        }
        boolean isToCome = inForce.stream().anyMatch(range -> range.from().isAfter(day));
        return isToCome ? Standing.NOT_YET : Standing.ENDED;
    }

    /** Whether it binds nobody but those who adopted it. */
    public boolean isByAdoptionOnly() {
        return binds.isEmpty();
    }

    /** Whether readers are told on this day that it is repealed, though it is applied on (I-52). */
    public boolean isRepealedOn(LocalDate day) {
        return repealed != null && !day.isBefore(repealed.from());
    }

    public Optional<ActParagraph> paragraph(String number) {
        return Optional.ofNullable(paragraphs.get(number));
    }

    /** Its first day in force. */
    public LocalDate firstDay() {
        return inForce.stream().map(DateRange::from).min(LocalDate::compareTo).orElseThrow();
    }

    /** The same act while it was not yet replaced: nothing of it binds from {@code day} on. */
    public Act until(LocalDate day) {
        var ranges = inForce.stream()
                .filter(range -> range.from().isBefore(day))
                .map(range -> range.contains(day) ? new DateRange(range.from(), day) : range)
                .toList();
        return new Act(
                slug, number, adopted, title, binds, ranges, remarks, repealed, verified, succeeds, paragraphs, source);
    }

    /** The id of one of its paragraphs. */
    public String cite(String paragraph) {
        return slug + "/" + paragraph;
    }
}
