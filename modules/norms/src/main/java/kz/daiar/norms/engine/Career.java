package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.rule.DutyRule;

/** A person's service as known on the day asked for. Acting is no service (I-27). */
final class Career {

    private final Facts known;
    private final List<Appointment> mains;
    private final LocalDate asOf;

    Career(Facts known, LocalDate asOf) {
        this.known = known;
        this.asOf = asOf;
        this.mains = known.appointments().stream()
                .filter(a -> !a.acting())
                .sorted(Comparator.comparing(Appointment::from))
                .toList();
    }

    Facts known() {
        return known;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The first main appointment in the population, leading ones only when asked (I-3). */
    Optional<Appointment> first(String population, boolean leading) {
        return mains.stream()
                .filter(a -> a.population().equals(population) && (!leading || a.leading()))
                .findFirst();
    }

    /** Unbroken service in the population under employers the acts can bind. */
    List<Stretch> stretches(String population, ActLine line) {
        return Stretch.among(mains, a -> a.population().equals(population) && line.reaches(a));
    }

    Optional<Stretch> stretchOn(LocalDate day, String population, ActLine line) {
        return stretches(population, line).stream().filter(s -> s.contains(day)).findFirst();
    }

    /**
     * The first day of the stretch, not before {@code earliest}, on which a wording of the rule is in force and its act
     * applies; empty when there is none up to the day asked for.
     */
    Optional<LocalDate> firstDayBound(Stretch stretch, LocalDate earliest, ActLine line, DutyRule.History rule) {
        var days = stretch.appointments().stream().flatMap(a -> turningDays(a, line, rule)
                .map(day -> latest(day, latest(earliest, a.from())))
                .filter(a::holdsOn)
                .filter(day -> wording(rule, day)
                        .filter(wording -> line.applies(wording, a, day))
                        .isPresent()));
        return days.filter(day -> !day.isAfter(asOf)).min(Comparator.naturalOrder());
    }

    static Optional<DutyRule> wording(DutyRule.History rule, LocalDate day) {
        return rule.wordings().stream().filter(w -> w.inForce().contains(day)).findFirst();
    }

    private static Stream<LocalDate> turningDays(Appointment appointment, ActLine line, DutyRule.History rule) {
        return Stream.of(
                        Stream.of(appointment.from()),
                        line.beginnings(),
                        appointment.adoptions().stream().map(Facts.Adoption::from),
                        rule.wordings().stream().map(w -> w.inForce().from()))
                .flatMap(s -> s);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
