package kz.daiar.norms;

import java.util.List;

/**
 * One step of a decision, kept as ids and values; the sentence is rendered from it in the reader's language.
 *
 * @param code name of the sentence
 * @param values what is set into it: texts, numbers, days, terms, {@link Code}s, lists of these
 * @param cite paragraph id the step rests on, or null
 */
public record Step(String code, List<Object> values, String cite) {

    public static Step of(String code, String cite, Object... values) {
        return new Step(code, List.of(values), cite);
    }

    /** A value of a vocabulary register, named in the reader's language when shown. */
    public record Code(String register, String code) {

        public static List<Object> all(String register, List<String> codes) {
            return codes.stream().<Object>map(code -> new Code(register, code)).toList();
        }
    }
}
