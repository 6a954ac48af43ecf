package kz.daiar.norms.question;

import java.util.List;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.reading.Fields;

/** Reads codes of a question against the vocabulary. */
record Given(Fields fields, Vocabulary vocabulary) {

    String code(String key, String register) {
        return checked(key, register, fields.text(key));
    }

    String optionalCode(String key, String register) {
        var code = fields.optionalText(key);
        return code == null ? null : checked(key, register, code);
    }

    List<String> optionalCodes(String key, String register) {
        var codes = fields.optionalTexts(key);
        codes.forEach(code -> checked(key, register, code));
        return codes;
    }

    private String checked(String key, String register, String code) {
        if (!vocabulary.accepts(register, code)) {
            throw QuestionTexts.unreadable(
                    fields.place(key), "unknown-code", code, List.copyOf(vocabulary.codes(register)));
        }
        return code;
    }
}
