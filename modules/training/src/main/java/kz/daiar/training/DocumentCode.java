package kz.daiar.training;

import java.security.SecureRandom;
import java.util.Locale;

/** What a document is checked by: 100 bits nobody can guess, in letters and digits that cannot be taken for each other. */
final class DocumentCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DocumentCode() {}

    static String next() {
        var code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> code.append(ALPHABET.charAt(at)));
        return code.toString();
    }

    /** As it is kept, however it was typed. */
    static String canonical(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** As it is printed for people. */
    static String written(String code) {
        return code.replaceAll("(.{5})(?=.)", "$1-");
    }
}
