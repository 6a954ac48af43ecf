package kz.daiar.norms.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Plausible;
import kz.daiar.norms.rule.Basis;

/** REPAYMENT: what is repaid of the sum paid when the contract ends inside the work-off period, in tenge and tiyn. */
final class SumRepaid implements Calculator {

    private enum Initiative {
        EMPLOYEE,
        EMPLOYER
    }

    /** Tenge are counted to the tiyn. */
    private static final int TIYN = 2;

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        var amount = Plausible.decimal(fields, "amount");
        var from = Plausible.day(fields, "from");
        int months = Plausible.number(fields, "months");
        var endedOn = Plausible.day(fields, "endedOn");
        var initiative = fields.word("initiative", Initiative.class);
        boolean negative = fields.flag("negativeReason", false);
        var rule = QuestionTexts.demanded(act, act.calculations().repayment(), "REPAYMENT");
        if (amount.signum() < 0) {
            throw QuestionTexts.refused("amount", amount);
        }
        if (months <= 0) {
            throw QuestionTexts.refused("months", months);
        }
        if (initiative == Initiative.EMPLOYER && !negative) {
            return new AnswerSheet()
                    .on(rule.employer())
                    .value("amount", BigDecimal.ZERO.setScale(TIYN))
                    .step("repayment-none", rule.employer().cite())
                    .answer();
        }
        var basis = initiative == Initiative.EMPLOYEE ? rule.employee() : rule.employerNegative();
        return inProportion(amount, from, from.plusMonths(months), endedOn, basis);
    }

    private static Answer inProportion(
            BigDecimal amount, LocalDate from, LocalDate until, LocalDate endedOn, Basis basis) {
        long all = ChronoUnit.DAYS.between(from, until);
        long left = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(endedOn.plusDays(1), until)));
        var repaid =
                amount.multiply(BigDecimal.valueOf(left)).divide(BigDecimal.valueOf(all), TIYN, RoundingMode.HALF_UP);
        return new AnswerSheet()
                .on(basis)
                .value("amount", repaid)
                .step("repayment", basis.cite(), amount, left, all, repaid)
                .answer();
    }
}
