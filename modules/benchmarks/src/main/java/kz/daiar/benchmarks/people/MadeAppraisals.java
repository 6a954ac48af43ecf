package kz.daiar.benchmarks.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Facts.Appointment;

/** The yearly appraisals of an invented person, while he serves. */
final class MadeAppraisals {

    private final Chance chance;
    private final List<Appointment> career;

    MadeAppraisals(Chance chance, List<Appointment> career) {
        this.chance = chance;
        this.career = career;
    }

    List<Facts.Appraisal> made() {
        var appraisals = new ArrayList<Facts.Appraisal>();
        for (int year = career.get(0).from().getYear(); year < Population.DAY.getYear(); year++) {
            long day = LocalDate.of(year + 1, 1, 8).toEpochDay() + chance.below(20);
            boolean serves = career.stream().anyMatch(a -> !a.acting() && a.holdsOn(Chance.day(day)));
            if (serves && chance.in(720)) {
                appraisals.add(appraisal(year, day));
            }
        }
        return appraisals;
    }

    private Facts.Appraisal appraisal(int year, long day) {
        boolean unsatisfactory = chance.in(60);
        List<String> areas = unsatisfactory && chance.in(850) ? chance.some(2, MadeService.FIELDS) : List.of();
        return new Facts.Appraisal(year, Chance.day(day), unsatisfactory, areas, null);
    }
}
