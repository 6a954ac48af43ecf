package kz.daiar.benchmarks.people;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.norms.Facts;

/**
 * An invented person with his facts.
 *
 * @param employers where each appointment of {@code facts} is served, as the index of a {@link MadeEmployer}
 */
public record MadePerson(
        long id, String iin, String surname, String name, LocalDate birth, Facts facts, List<Integer> employers) {

    /** How many facts are recorded of him. */
    public int count() {
        return facts.appointments().size()
                + facts.careerPlan().size()
                + facts.appraisals().size()
                + facts.trainings().size();
    }
}
