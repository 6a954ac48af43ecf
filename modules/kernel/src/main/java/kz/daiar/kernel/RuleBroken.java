package kz.daiar.kernel;

import java.util.Optional;

/**
 * Somebody asked for something the law or the record forbids: worth a polite answer in his language and, where a norm
 * forbids it, the paragraph; never a stack trace.
 */
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String basis;
    private final transient LocalText text;

    private RuleBroken(String code, String basis, LocalText text) {
        super(text.en(), null, false, false);
        this.code = code;
        this.basis = basis;
        this.text = text;
    }

    /** A rule of the record: {@code code} is stable and machine-readable. */
    public static RuleBroken ofRecord(String code, LocalText text) {
        return new RuleBroken(code, null, text);
    }

    /** A norm: {@code basis} is the paragraph id, for example {@code decree-1457/13}. */
    public static RuleBroken ofNorm(String code, String basis, LocalText text) {
        return new RuleBroken(code, basis, text);
    }

    public String code() {
        return code;
    }

    public Optional<String> basis() {
        return Optional.ofNullable(basis);
    }

    public String in(Language language) {
        return text == null ? getMessage() : text.in(language);
    }
}
