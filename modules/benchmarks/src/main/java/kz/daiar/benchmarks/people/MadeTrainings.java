package kz.daiar.benchmarks.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import kz.daiar.norms.Facts.Appointment;
import kz.daiar.norms.Facts.Training;

/** The trainings of an invented person: most of them fit what is asked, some in every way do not. */
final class MadeTrainings {

    private static final long TODAY = Population.DAY.toEpochDay();

    private final Chance chance;
    private final List<Appointment> career;
    private final TreeMap<String, Training> made = new TreeMap<>();

    MadeTrainings(Chance chance, List<Appointment> career) {
        this.chance = chance;
        this.career = career;
    }

    List<Training> made() {
        boolean corps = career.get(0).population().startsWith("CORPS");
        for (var post : career) {
            if (corps && !post.acting() && chance.in(450)) {
                retraining(post);
            }
        }
        upgradings();
        return made.values().stream()
                .sorted(Comparator.comparing(Training::from))
                .toList();
    }

    private void retraining(Appointment post) {
        long from = post.from().toEpochDay() + chance.between(-20, 230);
        if (chance.in(60)) {
            add("RETRAINING", from, 60, List.of());
            add("RETRAINING", from + chance.between(20, 110), 70, List.of());
        } else {
            add("RETRAINING", from, chance.of(120, 120, 120, 130, 144, 72), List.of());
        }
    }

    private void upgradings() {
        long from = career.get(0).from().toEpochDay() + chance.between(100, 900);
        while (from < TODAY) {
            int hours = chance.of(24, 36, 40, 72, 72, 80, 16, 108);
            List<String> fields = chance.in(900) ? fields(from) : List.of();
            add("UPGRADING", from, hours, fields);
            from += chance.between(300, 1_500);
        }
    }

    private List<String> fields(long day) {
        var functions = career.stream()
                .filter(a -> !a.acting() && a.from().toEpochDay() <= day)
                .reduce((earlier, later) -> later)
                .orElse(career.get(0))
                .functions();
        return chance.in(750) && !functions.isEmpty() ? functions : chance.some(2, MadeService.FIELDS);
    }

    private void add(String kind, long from, int hours, List<String> fields) {
        if (from >= TODAY) {
            return;
        }
        long to = from + chance.between(2, 25);
        LocalDate end = to > TODAY || chance.in(8) ? null : Chance.day(to);
        boolean abroad = chance.in(15);
        made.put(
                kind + "|" + from,
                new Training(
                        kind,
                        abroad ? "FOREIGN" : venue(kind),
                        chance.in(30) ? List.of(chance.of("audit", "customs")) : List.of(),
                        chance.in(850) ? "FULL_TIME" : "DISTANCE",
                        hours,
                        Chance.day(from),
                        end,
                        chance.in(985),
                        fields,
                        abroad ? chance.of("INTERNATIONAL_ORGANISATION", "STATE") : "STATE",
                        null));
    }

    private String venue(String kind) {
        return kind.equals("RETRAINING")
                ? chance.of("ACADEMY", "ACADEMY", "REGIONAL_CENTRE", "REGIONAL_CENTRE", "OTHER_EDUCATION")
                : chance.of("ACADEMY", "REGIONAL_CENTRE", "DEPARTMENTAL", "OTHER_EDUCATION");
    }
}
