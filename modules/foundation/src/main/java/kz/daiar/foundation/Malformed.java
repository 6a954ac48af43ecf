package kz.daiar.foundation;

import java.util.List;

/** What was sent cannot be read: each fault with its place. Answered by 400. */
public class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /** One fault: {@code field} is the path in the body, {@code message} is in the caller's language. */
    public record FieldError(String field, String message) {}

    public Malformed(List<FieldError> errors) {
        super(String.valueOf(errors), null, false, false);
        this.errors = List.copyOf(errors);
    }

    public static Malformed at(String field, String message) {
        return new Malformed(List.of(new FieldError(field, message)));
    }

    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }
}
