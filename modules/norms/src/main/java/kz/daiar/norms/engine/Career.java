package kz.daiar.norms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.Facts.Appraisal;
import kz.daiar.norms.Facts.PlanEntry;
import kz.daiar.norms.Facts.Training;

/** A person's service as known on the day asked for. Acting is no service (I-27). */
final class Career {

    private static final Comparator<Appointment> BY_START = Comparator.comparing(Appointment::from);

    private final Facts recorded;
    private final List<Training> trainings;
    private final List<Appointment> mains;
    private final LocalDate asOf;
    private final String onlyPopulation;
    private final List<Served> served = new ArrayList<>(2);
    private List<Appraisal> unsatisfactory;

    /** Unbroken service already looked for. */
    private record Served(String population, ActLine line, List<Stretch> stretches) {}

    private Career(Facts recorded, List<Training> trainings, List<Appointment> mains, LocalDate asOf) {
        this.recorded = recorded;
        this.trainings = trainings;
        this.mains = mains;
        this.asOf = asOf;
        this.onlyPopulation = onlyPopulation(mains);
    }

    private static String onlyPopulation(List<Appointment> mains) {
        var population = mains.isEmpty() ? null : mains.get(0).population();
        for (var main : mains) {
            if (!main.population().equals(population)) {
                return null;
            }
        }
        return population;
    }

    /**
     * What is known of a career on a day.
     *
     * @throws kz.daiar.kernel.RuleBroken when the facts known that day contradict themselves
     */
    static Career of(Facts facts, LocalDate asOf) {
        var appointments = facts.appointmentsKnownOn(asOf);
        var trainings = facts.trainingsKnownOn(asOf);
        var mains = mains(appointments);
        RecordCheck.of(appointments, mains, trainings);
        return new Career(facts, trainings, mains, asOf);
    }

    /** The appointments that are not acting, in the order of their start. */
    private static List<Appointment> mains(List<Appointment> appointments) {
        var mains = new ArrayList<Appointment>(appointments.size());
        boolean inOrder = true;
        for (var appointment : appointments) {
            if (!appointment.acting()) {
                inOrder &=
                        mains.isEmpty() || !mains.get(mains.size() - 1).from().isAfter(appointment.from());
                mains.add(appointment);
            }
        }
        if (!inOrder) {
            mains.sort(BY_START);
        }
        return mains;
    }

    /** All that was known, for those who tell a story. */
    Facts known() {
        return recorded.knownOn(asOf);
    }

    List<Training> trainings() {
        return trainings;
    }

    List<PlanEntry> careerPlan() {
        var plan = recorded.careerPlan();
        return plan.isEmpty()
                ? plan
                : plan.stream().filter(entry -> entry.isKnownOn(asOf)).toList();
    }

    /** The unsatisfactory results; most people have none, and of the others nothing more is looked at. */
    List<Appraisal> unsatisfactory() {
        if (unsatisfactory == null) {
            unsatisfactory = List.of();
            var results = recorded.appraisals();
            for (int i = 0; i < results.size(); i++) {
                if (results.get(i).unsatisfactory() && results.get(i).isKnownOn(asOf)) {
                    unsatisfactory = unsatisfactory.isEmpty() ? new ArrayList<>(2) : unsatisfactory;
                    unsatisfactory.add(results.get(i));
                }
            }
        }
        return unsatisfactory;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The population of all his service; null when he served in none or in several. */
    String onlyPopulation() {
        return onlyPopulation;
    }

    /** The first main appointment in the population, leading ones only when asked (I-3); null for none. */
    Appointment first(String population, boolean leading) {
        for (var main : mains) {
            if (main.population().equals(population) && (!leading || main.leading())) {
                return main;
            }
        }
        return null;
    }

    /** Unbroken service in the population under employers the acts can bind. */
    List<Stretch> stretches(String population, ActLine line) {
        for (var known : served) {
            if (known.line() == line && known.population().equals(population)) {
                return known.stretches();
            }
        }
        var found = Stretch.among(own(population, line));
        served.add(new Served(population, line, found));
        return found;
    }

    private List<Appointment> own(String population, ActLine line) {
        for (var main : mains) {
            if (!main.population().equals(population) || !line.reaches(main)) {
                return chosen(population, line);
            }
        }
        return mains;
    }

    private List<Appointment> chosen(String population, ActLine line) {
        var chosen = new ArrayList<Appointment>(mains.size());
        for (var main : mains) {
            if (main.population().equals(population) && line.reaches(main)) {
                chosen.add(main);
            }
        }
        return chosen;
    }

    /** The stretch that holds the day; null for none. */
    Stretch stretchOn(LocalDate day, String population, ActLine line) {
        for (var stretch : stretches(population, line)) {
            if (stretch.contains(day)) {
                return stretch;
            }
        }
        return null;
    }

    /**
     * The first day of the stretch, not before {@code earliest}, on which a wording of the rule is in force and its act
     * applies; null when there is none up to the day asked for.
     */
    LocalDate firstDayBound(Stretch stretch, LocalDate earliest, Rule rule) {
        LocalDate first = null;
        for (int i = 0; first == null && i < stretch.appointments().size(); i++) {
            var appointment = stretch.appointments().get(i);
            if (appointment.to() == null || !appointment.to().isBefore(earliest)) {
                first = rule.firstDayBound(appointment, earliest);
            }
        }
        return first == null || first.isAfter(asOf) ? null : first;
    }
}
