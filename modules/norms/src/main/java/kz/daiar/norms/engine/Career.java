package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.daiar.norms.Act;
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

    /** Unbroken service in the population under employers the act can bind. */
    List<Stretch> stretches(String population, Act act) {
        return Stretch.among(mains, a -> a.population().equals(population) && act.reaches(a));
    }

    Optional<Stretch> stretchOn(LocalDate day, String population, Act act) {
        return stretches(population, act).stream().filter(s -> s.contains(day)).findFirst();
    }

    /**
     * The first day of the stretch, not before {@code earliest}, on which the act applies and a wording of the rule is in
     * force; empty when there is none up to the day asked for.
     */
    Optional<LocalDate> firstDayBound(Stretch stretch, LocalDate earliest, Act act, DutyRule.History rule) {
        var days = stretch.appointments().stream().flatMap(a -> turningDays(a, act, rule)
                .map(day -> latest(day, latest(earliest, a.from())))
                .filter(a::holdsOn)
                .filter(day -> act.appliesTo(a, day)));
        return days.filter(day -> wording(rule, day).isPresent())
                .filter(day -> !day.isAfter(asOf))
                .min(Comparator.naturalOrder());
    }

    static Optional<DutyRule> wording(DutyRule.History rule, LocalDate day) {
        return rule.wordings().stream().filter(w -> w.inForce().contains(day)).findFirst();
    }

    private static Stream<LocalDate> turningDays(Appointment appointment, Act act, DutyRule.History rule) {
        return Stream.of(
                        Stream.of(appointment.from()),
                        act.inForce().stream().map(range -> range.from()),
                        appointment.adoptions().stream().map(Facts.Adoption::from),
                        rule.wordings().stream().map(w -> w.inForce().from()))
                .flatMap(s -> s);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
