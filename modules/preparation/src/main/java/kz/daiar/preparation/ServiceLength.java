package kz.daiar.preparation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.registry.Appointment;

/** How long somebody has served in the civil service, and whether he serves on a day: what the decree's populations say. */
final class ServiceLength {

    private static final String ACT = "decree-1457";

    private final List<Appointment.Facts> posts;

    private ServiceLength(List<Appointment.Facts> posts) {
        this.posts = posts;
    }

    /** Of these main appointments those in the civil service. */
    static ServiceLength of(List<Appointment> career) {
        return new ServiceLength(career.stream()
                .filter(ServiceLength::isCivil)
                .map(Appointment::facts)
                .sorted(Comparator.comparing(Appointment.Facts::from))
                .toList());
    }

    static boolean isCivil(Appointment post) {
        return ACT.equals(NormsInForce.vocabulary().actOf(post.facts().demands().population()));
    }

    /** Whole calendar months up to and with this day; appointments that follow one another run on (I-20). */
    int months(LocalDate day) {
        long months = 0;
        LocalDate from = null;
        LocalDate end = null;
        for (var post : posts) {
            if (from == null || post.from().isAfter(end)) {
                months += between(from, end, day);
                from = post.from();
                end = null;
            }
            end = later(end, post.to());
        }
        return Math.toIntExact(months + between(from, end, day));
    }

    /** The day after the last; the end of time while an appointment lasts. */
    private static LocalDate later(LocalDate end, LocalDate to) {
        var after = to == null ? LocalDate.MAX : to.plusDays(1);
        return end == null || after.isAfter(end) ? after : end;
    }

    private static long between(LocalDate from, LocalDate end, LocalDate day) {
        var until = day.plusDays(1);
        if (from == null || from.isAfter(day)) {
            return 0;
        }
        return ChronoUnit.MONTHS.between(from, end.isBefore(until) ? end : until);
    }

    boolean servesOn(LocalDate day) {
        return posts.stream()
                .anyMatch(post -> !post.from().isAfter(day)
                        && (post.to() == null || !post.to().isBefore(day)));
    }

    /** Whether he has served by {@code today} on any day after this one. */
    boolean servedAfter(LocalDate day, LocalDate today) {
        return posts.stream()
                .anyMatch(post -> !post.from().isAfter(today)
                        && (post.to() == null || post.to().isAfter(day)));
    }

    /** The last day of service before or on {@code day}; {@code day} itself when none is on record. */
    LocalDate lastBefore(LocalDate day) {
        return posts.stream()
                .map(Appointment.Facts::to)
                .filter(to -> to != null && !to.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(day);
    }
}
