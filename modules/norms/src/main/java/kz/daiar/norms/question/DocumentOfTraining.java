package kz.daiar.norms.question;

import kz.daiar.kernel.RuleBroken;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Step.Code;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Plausible;
import kz.daiar.norms.rule.Calculations.DocumentRule;

/** DOCUMENT_TYPE: the document given for a training, by its kind and academic hours. */
final class DocumentOfTraining implements Calculator {

    @Override
    public Answer answer(ActFile act, Fields fields, NormSet norms) {
        var kind = new Given(fields, norms.vocabulary()).code("kind", "kind");
        int hours = Plausible.number(fields, "hours");
        var documents = QuestionTexts.demanded(act, act.calculations().documents(), "DOCUMENT_TYPE");
        if (hours <= 0) {
            throw QuestionTexts.refused("hours", hours);
        }
        var name = norms.vocabulary().name("kind", kind);
        var rule = documents.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> RuleBroken.ofNorm(
                        "no-document", documents.get(0).basis().cite(), QuestionTexts.of("no-document", name)));
        if (rule.atLeast() != null && hours < rule.atLeast()) {
            throw RuleBroken.ofNorm(
                    "too-few-hours", minimum(rule), QuestionTexts.of("too-few-hours", name, rule.atLeast(), hours));
        }
        return new AnswerSheet()
                .on(rule.basis())
                .value("document", rule.document())
                .step("document", rule.basis().cite(), name, hours, new Code("document", rule.document()))
                .answer();
    }

    /** The paragraph that sets the minimum stands last among those cited. */
    private static String minimum(DocumentRule rule) {
        var cites = rule.basis().cites();
        return cites.get(cites.size() - 1);
    }
}
