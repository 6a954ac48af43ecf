package kz.daiar.norms.question;

import java.util.ArrayList;
import java.util.HashSet;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Plausible;
import kz.daiar.norms.rule.Basis;

/** RESERVE_ADMISSION: the paragraphs an admission to the reserve would violate. */
final class AdmissionToReserve implements Calculator {

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        var rank = Plausible.optionalNumber(fields, "rank");
        var methods = new HashSet<>(new Given(fields, norms.vocabulary()).optionalCodes("methods", "method"));
        var decidedBy = fields.optionalText("decidedBy");
        var rule = QuestionTexts.demanded(act, act.calculations().admission(), "RESERVE_ADMISSION");
        if (rank != null && (rank < rule.highestRank() || rank > rule.lowestRank())) {
            throw QuestionTexts.refused("rank", rank, rule.highestRank(), rule.lowestRank());
        }
        var violated = new ArrayList<Basis>();
        if (decidedBy == null || !rule.decidedBy().contains(decidedBy)) {
            violated.add(rule.decider());
        }
        methods.retainAll(rule.knownMethods());
        if (methods.size() < rule.methods()) {
            violated.add(rule.variety());
        }
        if (rank != null && rank > rule.lowestAdmitted()) {
            violated.add(rule.rank());
        }
        return told(violated);
    }

    private static Answer told(ArrayList<Basis> violated) {
        var sheet = new AnswerSheet()
                .value("violations", violated.stream().map(Basis::cite).toList());
        violated.forEach(basis -> sheet.on(basis).step("violates-admission", basis.cite()));
        return violated.isEmpty() ? sheet.step("violates-no-admission", null).answer() : sheet.answer();
    }
}
