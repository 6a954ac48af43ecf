package kz.daiar.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.daiar.duties.PersonFacts.Posting;
import kz.daiar.norms.Facts;

/** One person's facts while they are gathered: each kind in the order of its days, in whatever order they come. */
final class GatheredFacts {

    private final long person;
    private final String iin;
    private final List<Facts.Appointment> appointments = new ArrayList<>(4);
    private final List<Facts.PlanEntry> careerPlan = new ArrayList<>(0);
    private final List<Facts.Appraisal> appraisals = new ArrayList<>(8);
    private final List<Facts.Training> trainings = new ArrayList<>(8);
    private final List<Posting> postings = new ArrayList<>(4);

    GatheredFacts(long person, String iin) {
        this.person = person;
        this.iin = iin;
    }

    void add(Facts.Appointment appointment, long employer) {
        put(appointment, appointments, Facts.Appointment::from);
        if (!appointment.acting()) {
            put(new Posting(employer, appointment.from(), appointment.to()), postings, Posting::from);
        }
    }

    void add(Facts.PlanEntry entry) {
        put(entry, careerPlan, Facts.PlanEntry::from);
    }

    void add(Facts.Appraisal appraisal) {
        put(appraisal, appraisals, Facts.Appraisal::day);
    }

    void add(Facts.Training training) {
        put(training, trainings, Facts.Training::from);
    }

    private static <T> void put(T fact, List<T> among, Function<T, LocalDate> day) {
        int place = among.size();
        while (place > 0 && day.apply(among.get(place - 1)).isAfter(day.apply(fact))) {
            place--;
        }
        among.add(place, fact);
    }

    PersonFacts done() {
        return new PersonFacts(
                person, iin, new Facts(appointments, careerPlan, appraisals, trainings), List.copyOf(postings));
    }
}
