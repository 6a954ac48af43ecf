package kz.daiar.norms.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Plausible;
import kz.daiar.norms.rule.Basis;

/** WORK_OFF_PERIOD: months to be worked off for the sum paid (tenge); the contract's own term prevails. */
final class PeriodOfWorkOff implements Calculator {

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        var amount = Plausible.decimal(fields, "amount");
        var paidOn = Plausible.day(fields, "paidOn");
        var agreed = Plausible.optionalNumber(fields, "contractMonths");
        var rule = QuestionTexts.demanded(act, act.calculations().workOff(), "WORK_OFF_PERIOD");
        if (amount.signum() <= 0) {
            throw QuestionTexts.refused("amount", amount);
        }
        if (agreed != null && agreed <= 0) {
            throw QuestionTexts.refused("months", agreed);
        }
        var band = rule.bands().stream()
                .filter(one -> one.amount().contains(amount))
                .findFirst()
                .orElseThrow(() -> QuestionTexts.refused("amount", amount));
        if (agreed != null) {
            var byContract = sheet("work-off-contract", amount, agreed, paidOn, rule.contract());
            return band.hole()
                    ? byContract
                            .on(band.basis())
                            .step("work-off-hole-contract", band.basis().cite())
                            .answer()
                    : byContract.answer();
        }
        var sheet = sheet("work-off-table", amount, band.months(), paidOn, band.basis());
        return band.hole()
                ? sheet.value("contractDecides", true)
                        .step("work-off-hole", band.basis().cite())
                        .answer()
                : sheet.answer();
    }

    private static AnswerSheet sheet(String code, BigDecimal amount, int months, LocalDate from, Basis basis) {
        var until = from.plusMonths(months);
        return new AnswerSheet()
                .on(basis)
                .value("months", months)
                .value("until", until)
                .step(code, basis.cite(), amount, months, until);
    }
}
