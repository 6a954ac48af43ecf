package kz.daiar.foundation;

import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.Texts;

/** The state of the record does not allow it, or somebody else was faster. Answered by 409. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient LocalText text;

    public Conflict(String code, LocalText text) {
        super(text.en(), null, false, false);
        this.code = code;
        this.text = text;
    }

    /** With the sentence of a room that {@code code} names. */
    public static Conflict of(Texts texts, String code, Object... values) {
        return new Conflict(code, texts.everywhere(code, values));
    }

    /** Stable and machine-readable. */
    public String code() {
        return code;
    }

    public String in(Language language) {
        return text == null ? getMessage() : text.in(language);
    }
}
