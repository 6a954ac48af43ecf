package kz.daiar.norms.question;

import java.math.BigDecimal;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Step.Code;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Plausible;

/** COURSE_LENGTH: the length class of a course by its academic hours. */
final class LengthOfCourse implements Calculator {

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        int hours = Plausible.number(fields, "hours");
        boolean abroad = fields.flag("abroad", false);
        var lengths = QuestionTexts.demanded(act, act.calculations().courseLengths(), "COURSE_LENGTH");
        boolean knowsAbroad = lengths.stream().anyMatch(band -> band.abroad());
        var found = lengths.stream()
                .filter(band -> band.abroad() == (abroad && knowsAbroad))
                .filter(band -> band.hours().contains(BigDecimal.valueOf(hours)))
                .findFirst();
        if (found.isEmpty() || found.get().isHole()) {
            var basis = found.orElse(lengths.get(0)).basis().cite();
            throw RuleBroken.ofNorm("not-a-course", basis, QuestionTexts.of("not-a-course", hours));
        }
        var band = found.get();
        var sheet = new AnswerSheet().on(band.basis());
        var shown = Code.all("length", band.lengths());
        sheet.step("course-length", band.basis().cite(), hours, shown);
        return band.lengths().size() == 1
                ? sheet.value("length", band.lengths().get(0)).answer()
                : sheet.value("lengths", band.lengths()).answer();
    }
}
