package kz.daiar.norms.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Plausible;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.Calculations.Admission;

/** RESERVE_ADMISSION: the paragraphs an admission to the reserve would violate. */
final class AdmissionToReserve implements Calculator {

    /** Who may be said to decide: the roles of the system. */
    private enum Role {
        HR_OFFICER,
        HEAD,
        AUTHORISED_BODY,
        PROVIDER,
        UNIT_HEAD,
        SERVANT,
        LAWYER,
        AUDITOR,
        ADMIN,
        SYSTEM
    }

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        var rank = Plausible.optionalNumber(fields, "rank");
        var methods = new HashSet<>(new Given(fields, norms.vocabulary()).optionalCodes("methods", "method"));
        var decidedBy = fields.optional("decidedBy") == null ? null : fields.word("decidedBy", Role.class);
        var rule = QuestionTexts.demanded(act, act.calculations().admission(), "RESERVE_ADMISSION");
        if (rank != null && (rank < rule.highestRank() || rank > rule.lowestRank())) {
            throw QuestionTexts.refused("rank", rank, rule.highestRank(), rule.lowestRank());
        }
        var violated = new ArrayList<Basis>();
        if (decidedBy == null || !rule.decidedBy().contains(decidedBy.name())) {
            violated.add(rule.decider());
        }
        methods.retainAll(rule.knownMethods());
        if (methods.size() < rule.methods()) {
            violated.add(rule.variety());
        }
        if (rank != null && rank > rule.lowestAdmitted()) {
            violated.add(rule.rank());
        }
        return told(rule, violated);
    }

    /** Whether it is admitted or not: who decides, what methods are various and which ranks may be were read one way. */
    private static Answer told(Admission rule, List<Basis> violated) {
        var sheet = new AnswerSheet()
                .on(rule.decider())
                .on(rule.variety())
                .on(rule.known())
                .on(rule.rank())
                .value("violations", violated.stream().map(Basis::cite).toList());
        violated.forEach(basis -> sheet.step("violates-admission", basis.cite()));
        return violated.isEmpty() ? sheet.step("violates-no-admission", null).answer() : sheet.answer();
    }
}
