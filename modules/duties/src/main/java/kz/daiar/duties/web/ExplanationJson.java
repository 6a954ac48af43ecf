package kz.daiar.duties.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import kz.daiar.duties.Explained;
import kz.daiar.duties.UsedFact;
import kz.daiar.kernel.Language;
import kz.daiar.norms.Explanation;
import kz.daiar.norms.FactRef;
import kz.daiar.norms.Interpretation;
import kz.daiar.norms.Step;

/** The explanation of a duty on the wire: ids and values, and the sentences made of them in the caller's language. */
public record ExplanationJson(
        String key,
        DutyJson duty,
        List<StepJson> decision,
        List<TrainingJson> trainings,
        List<FactJson> facts,
        List<ParagraphJson> law,
        List<InterpretationJson> interpretations,
        LocalDate asOf,
        LocalDate knownAt,
        String normSet,
        LocalDateTime made,
        String language) {

    /** One step: {@code facts} names facts of the list below, {@code cite} a paragraph of the law below. */
    public record StepJson(
            String code,
            String sentence,
            List<Object> values,
            String cite,
            List<String> interpretations,
            List<String> facts) {

        static StepJson of(Explanation.Sentence sentence) {
            var step = sentence.step();
            return new StepJson(
                    step.code(),
                    sentence.text(),
                    step.values().stream().map(ExplanationJson::value).toList(),
                    step.cite(),
                    step.interpretations(),
                    step.facts().stream().map(FactRef::toString).toList());
        }
    }

    /** A training, whether it counted, and what it has and what is asked. */
    public record TrainingJson(StepJson verdict, List<StepJson> checks) {}

    /** A fact with its source; {@code row} counts from the header, 1. */
    public record FactJson(
            String fact,
            long id,
            String what,
            String source,
            String number,
            Long importId,
            String file,
            String sheet,
            Integer row,
            String recordedBy,
            LocalDateTime recordedAt,
            String reason) {

        static FactJson of(UsedFact fact) {
            var row = fact.imported();
            return new FactJson(
                    fact.ref().toString(),
                    fact.id(),
                    fact.what(),
                    fact.whence(),
                    fact.number(),
                    row == null ? null : row.importId(),
                    row == null ? null : row.file(),
                    row == null ? null : row.sheet(),
                    row == null ? null : row.row(),
                    fact.recordedBy(),
                    fact.recordedAt(),
                    fact.reason());
        }
    }

    /** A paragraph with its Kazakh text. */
    public record ParagraphJson(String id, String act, String number, String text) {}

    /** A decision where the act is silent or unclear. */
    public record InterpretationJson(String id, String question, String decision) {

        static InterpretationJson of(Interpretation one, Language language) {
            return new InterpretationJson(
                    one.id(), one.question().in(language), one.decision().in(language));
        }
    }

    static ExplanationJson of(Explained explained, DutyJson duty) {
        var explanation = explained.explanation();
        var language = explained.language();
        return new ExplanationJson(
                explained.key().toString(),
                duty,
                explanation.decision().stream().map(StepJson::of).toList(),
                explanation.trainings().stream().map(ExplanationJson::training).toList(),
                explained.facts().stream().map(FactJson::of).toList(),
                explanation.law().stream()
                        .map(quoted -> paragraph(quoted, language))
                        .toList(),
                explanation.interpretations().stream()
                        .map(one -> InterpretationJson.of(one, language))
                        .toList(),
                explained.moment().asOf(),
                explained.moment().knownAt(),
                explained.normSet(),
                explained.made(),
                language.tag());
    }

    private static TrainingJson training(Explanation.OfTraining one) {
        return new TrainingJson(
                StepJson.of(one.verdict()),
                one.checks().stream().map(StepJson::of).toList());
    }

    private static ParagraphJson paragraph(Explanation.Quoted quoted, Language language) {
        return new ParagraphJson(
                quoted.id(),
                quoted.act().title().in(language),
                quoted.paragraph().number(),
                quoted.paragraph().kk());
    }

    /** Numbers stay numbers; days and terms are ISO texts, codes are themselves. */
    private static Object value(Object value) {
        if (value instanceof Step.Code code) {
            return code.code();
        }
        if (value instanceof List<?> many) {
            return many.stream().map(ExplanationJson::value).toList();
        }
        return value instanceof LocalDate || value instanceof Period || !(value instanceof Number)
                ? String.valueOf(value)
                : value;
    }
}
