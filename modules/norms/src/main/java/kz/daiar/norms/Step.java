package kz.daiar.norms;

import java.util.List;
import java.util.stream.Stream;

/**
 * One step of a decision, kept as ids and values; the sentence is rendered from it in the reader's language.
 *
 * @param code name of the sentence
 * @param part where it belongs in the story
 * @param values what is set into it: texts, numbers, days, terms, {@link Code}s, lists of these
 * @param cite paragraph id the step rests on, or null
 * @param interpretations ids of the decisions it rests on
 * @param facts what of the record it rests on
 */
public record Step(
        String code, Part part, List<Object> values, String cite, List<String> interpretations, List<FactRef> facts) {

    /** Where a step belongs. */
    public enum Part {
        /** The decision itself: ground, term, conditions, standing. */
        DECISION,
        /** Opens what is said of one training. */
        TRAINING,
        /** What that training has, and what is asked. */
        CHECK
    }

    public static Step of(String code, String cite, Object... values) {
        return new Step(code, Part.DECISION, List.of(values), cite, List.of(), List.of());
    }

    /** The same step in another part of the story. */
    public Step in(Part other) {
        return new Step(code, other, values, cite, interpretations, facts);
    }

    /** The same step, resting on these interpretations. */
    public Step by(List<String> decisions) {
        return new Step(code, part, values, cite, List.copyOf(decisions), facts);
    }

    /** The same step, resting on these facts. */
    public Step on(Facts.Fact... used) {
        return new Step(
                code,
                part,
                values,
                cite,
                interpretations,
                Stream.of(used).map(Facts.Fact::ref).toList());
    }

    /** A value of a vocabulary register, named in the reader's language when shown. */
    public record Code(String register, String code) {

        public static List<Object> all(String register, List<String> codes) {
            return codes.stream().<Object>map(code -> new Code(register, code)).toList();
        }
    }
}
