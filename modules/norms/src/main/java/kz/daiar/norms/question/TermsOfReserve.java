package kz.daiar.norms.question;

import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Plausible;

/**
 * RESERVE_TERMS: how people are chosen, who is a civil servant, what they are trained for and given to do, when a list is
 * reviewed; and the paragraph each of these rests on, which refusals cite.
 */
final class TermsOfReserve implements Calculator {

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        var reviewed = Plausible.optionalDay(fields, "reviewed");
        var terms = QuestionTexts.demanded(act, act.calculations().reserve(), "RESERVE_TERMS");
        var admission = QuestionTexts.demanded(act, act.calculations().admission(), "RESERVE_TERMS");
        var sheet = new AnswerSheet()
                .on(terms.considered())
                .on(admission.known())
                .on(terms.servants())
                .on(admission.rank())
                .on(terms.aimed())
                .on(terms.advised())
                .on(terms.acting())
                .on(admission.decider())
                .value("deciderBasis", admission.decider().cite())
                .value("criteria", terms.criteria())
                .value("criteriaBasis", terms.considered().cite())
                .value("methods", admission.knownMethods())
                .value("methodsBasis", admission.known().cite())
                .value("civilService", terms.civilService())
                .value("aims", terms.aims())
                .value("aimsBasis", terms.aimed().cite())
                .value("activities", terms.activities())
                .value("actingReasons", terms.actingReasons())
                .value("highestRank", admission.highestRank())
                .value("lowestRank", admission.lowestRank())
                .value("rankBasis", admission.rank().cite())
                .value("reviewBasis", terms.review().cite());
        if (reviewed != null) {
            var due = reviewed.plus(terms.every());
            var cite = terms.review().cite();
            sheet.on(terms.review()).value("reviewBy", due).step("reserve-review", cite, reviewed, due);
        }
        return sheet.answer();
    }
}
