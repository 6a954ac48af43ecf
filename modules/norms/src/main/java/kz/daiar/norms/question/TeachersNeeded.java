package kz.daiar.norms.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Plausible;

/** STAFFING: teachers needed for the yearly average contingent, rounded up. */
final class TeachersNeeded implements Calculator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        var contingent = Plausible.decimal(fields, "contingent");
        var norm = Plausible.decimal(fields, "universityNorm");
        var rule = QuestionTexts.demanded(act, act.calculations().staffing(), "STAFFING");
        if (contingent.signum() < 0) {
            throw QuestionTexts.refused("not-negative", contingent);
        }
        if (norm.signum() <= 0) {
            throw QuestionTexts.refused("above-zero", norm);
        }
        var share = HUNDRED.subtract(BigDecimal.valueOf(rule.percentBelow()));
        long teachers = contingent
                .multiply(HUNDRED)
                .divide(norm.multiply(share), 0, RoundingMode.CEILING)
                .longValueExact();
        return new AnswerSheet()
                .on(rule.basis())
                .value("teachers", teachers)
                .step("staffing", rule.basis().cite(), contingent, norm, rule.percentBelow(), teachers)
                .answer();
    }
}
