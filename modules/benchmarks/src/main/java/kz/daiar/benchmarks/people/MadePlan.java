package kz.daiar.benchmarks.people;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Facts.Appointment;

/** Career-plan entries of corps A, every third year. */
final class MadePlan {

    private static final int DAYS_BETWEEN = 1_096;

    private final Chance chance;
    private final List<Appointment> career;

    MadePlan(Chance chance, List<Appointment> career) {
        this.chance = chance;
        this.career = career;
    }

    List<Facts.PlanEntry> made() {
        var entries = new ArrayList<Facts.PlanEntry>();
        career.stream()
                .filter(a -> a.population().equals("CORPS_A") && !a.acting())
                .findFirst()
                .ifPresent(first -> {
                    long from = first.from().toEpochDay() + chance.between(-40, 200);
                    for (; from < Population.DAY.toEpochDay(); from += DAYS_BETWEEN) {
                        entries.add(new Facts.PlanEntry(Chance.day(from), chance.some(2, MadeService.FIELDS), null));
                    }
                });
        return entries;
    }
}
