package kz.daiar.benchmarks.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.Facts.Appointment;

/** The career of an invented person: posts that follow one another, now and then a break, acting posts beside them. */
final class MadeService {

    static final List<String> FIELDS = List.of(
            "finance",
            "procurement",
            "law",
            "hr",
            "it",
            "audit",
            "health",
            "education",
            "management",
            "anti-corruption");
    private static final String[] CATEGORIES = {
        "A-1", "B-3", "C-2", "C-4", "C-O-1", "C-O-3", "C-O-5", "C-O-6", "C-R-2", "C-R-4", "D-2", "D-5", "D-O-2",
        "D-O-4", "E-1", "E-4", "E-R-1", "E-R-3", "E-R-4", "E-G-2"
    };
    private static final long EARLIEST = LocalDate.of(2006, 1, 1).toEpochDay();
    private static final long TODAY = Population.DAY.toEpochDay();

    private final Chance chance;
    private final Employers employers;
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    MadeService(Chance chance, Employers employers) {
        this.chance = chance;
        this.employers = employers;
    }

    /** The appointments, and beside each the index of its employer. */
    record Made(List<Appointment> appointments, List<Integer> employers) {}

    Made made() {
        var population = population();
        long from = EARLIEST + chance.below((int) (TODAY - EARLIEST - 60));
        if (population.startsWith("EDUCATION")) {
            from = LocalDate.of(2001, 3, 1).toEpochDay() + chance.below(4_000);
        }
        while (from < TODAY && appointments.size() < 12) {
            from = post(population, from);
            population = next(population);
        }
        return new Made(appointments, places);
    }

    private String population() {
        int dice = chance.below(1000);
        if (dice < 880) {
            return "CORPS_B";
        }
        if (dice < 900) {
            return "CORPS_A";
        }
        if (dice < 910) {
            return "POLITICAL";
        }
        return dice < 960
                ? chance.of("FACULTY", "FACULTY", "FACULTY", "ADMIN_STAFF", "ADMIN_LEADER")
                : chance.of("EDUCATION_SPECIALIST", "EDUCATION_SPECIALIST", "EDUCATION_LEADER");
    }

    private String next(String population) {
        if (population.equals("CORPS_B") && chance.in(8)) {
            return "CORPS_A";
        }
        return population.equals("CORPS_A") && chance.in(60) ? "CORPS_B" : population;
    }

    /** One post from a day on; the day the next one begins, after today when he stays. */
    private long post(String population, long from) {
        long last = from + chance.between(300, 2_600);
        boolean stays = last >= TODAY - 30 && chance.in(900);
        add(population, from, stays ? null : Chance.day(last), false);
        if (chance.in(40)) {
            add(population, from + chance.between(5, 200), Chance.day(from + chance.between(210, 290)), true);
        }
        if (stays || chance.in(60)) {
            return TODAY + 1;
        }
        return chance.in(120) ? last + chance.between(30, 700) : last + 1;
    }

    private void add(String population, long from, LocalDate to, boolean acting) {
        int place = employers.any(population, chance);
        var employer = employers.all().get(place);
        boolean corps = population.startsWith("CORPS");
        appointments.add(new Appointment(
                Chance.day(from),
                to,
                population,
                corps ? category() : null,
                chance.in(corps ? 220 : 50),
                acting,
                chance.in(980) ? chance.some(3, FIELDS) : List.of(),
                chance.in(12) ? "audit" : null,
                employer.kind(),
                employer.adoptions(),
                chance.between(1, 999) + "-ж/қ"));
        places.add(place);
    }

    private String category() {
        if (chance.in(6)) {
            return null;
        }
        return chance.in(6) ? "C-O-7" : chance.of(CATEGORIES);
    }
}
