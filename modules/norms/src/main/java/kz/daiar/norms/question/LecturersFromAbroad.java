package kz.daiar.norms.question;

import java.util.List;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Step.Code;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;

/** FOREIGN_LECTURERS: the organisations whose programmes may teach a population with invited foreign lecturers. */
final class LecturersFromAbroad implements Calculator {

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        var given = new Given(fields, norms.vocabulary());
        var kind = given.code("kind", "kind");
        var population = given.code("population", "population");
        var rule = QuestionTexts.demanded(act, act.calculations().foreignLecturers(), "FOREIGN_LECTURERS").stream()
                .filter(one -> one.kind().equals(kind) && one.populations().contains(population))
                .findFirst();
        if (rule.isEmpty()) {
            return new AnswerSheet().value("venues", List.of()).answer();
        }
        var basis = rule.get().basis();
        var venues = rule.get().venues();
        return new AnswerSheet()
                .on(basis)
                .value("venues", venues)
                .step("foreign-lecturers", basis.cite(), Code.all("venue", venues))
                .answer();
    }
}
