package kz.daiar.launcher;

/** Something the person at the terminal can act on: printed without a stack trace, exit code 1. */
final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Trouble(String message) {
        super(message);
    }

    Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
