package kz.daiar.foundation;

import java.util.Collection;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.Texts;

/** What was sent cannot be read: each fault with its place. Answered by 400. */
public class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.beside(Malformed.class);

    private final transient List<FieldError> errors;
    private final transient LocalText why;

    /** One fault: {@code field} is the path in the body, {@code message} is in the caller's language. */
    public record FieldError(String field, String message) {}

    public Malformed(List<FieldError> errors) {
        this(errors, null);
    }

    private Malformed(List<FieldError> errors, LocalText why) {
        super(String.valueOf(errors), null, false, false);
        this.errors = List.copyOf(errors);
        this.why = why;
    }

    public static Malformed at(String field, String message) {
        return new Malformed(List.of(new FieldError(field, message)));
    }

    /** One fault for which whoever finds it need not know the caller's language. */
    public static Malformed at(String field, LocalText why) {
        return new Malformed(List.of(new FieldError(field, why.en())), why);
    }

    /** {@code after} is not the {@code next} of a page of this list. */
    public static Malformed page(String after) {
        return at("after", TEXTS.everywhere("not-a-page", after));
    }

    public static Malformed day(String field, String text) {
        return at(field, TEXTS.everywhere("not-a-day", text));
    }

    public static Malformed code(String field, String text, Collection<?> known) {
        return at(field, TEXTS.everywhere("not-a-code", text, known));
    }

    public List<FieldError> errors(Language language) {
        if (errors == null) {
            return List.of();
        }
        return why == null ? errors : List.of(new FieldError(errors.get(0).field(), why.in(language)));
    }
}
