package kz.daiar.duties;

import java.util.Optional;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Evaluation;

/** One person's duties on a day, and the employer they are listed under (null before the first appointment). */
record JudgedPerson(PersonFacts facts, Long employer, Evaluation evaluation) {

    /** The duty of this name; empty when he has none such. */
    Optional<Duty> duty(DutyKey key) {
        var duties = evaluation.duties();
        int place = key.in(duties);
        return place < 0 ? Optional.empty() : Optional.of(duties.get(place));
    }
}
