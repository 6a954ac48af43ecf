package kz.daiar.norms;

import java.util.Locale;
import java.util.Map;

/**
 * The one writing of a position category. The acts mix Cyrillic with Latin letters of the same look; the system keeps
 * Latin capitals (decree-1457/13, I-41).
 */
public final class CategoryCode {

    private static final Map<Character, Character> LATIN = Map.ofEntries(
            Map.entry('А', 'A'),
            Map.entry('В', 'B'),
            Map.entry('С', 'C'),
            Map.entry('Е', 'E'),
            Map.entry('О', 'O'),
            Map.entry('К', 'K'),
            Map.entry('М', 'M'),
            Map.entry('Н', 'H'),
            Map.entry('Р', 'P'),
            Map.entry('Т', 'T'),
            Map.entry('Х', 'X'),
            Map.entry('І', 'I'),
            Map.entry('–', '-'),
            Map.entry('—', '-'),
            Map.entry('‑', '-'),
            Map.entry('−', '-'),
            Map.entry('‐', '-'));

    private CategoryCode() {}

    /** The canonical writing; null and blank stay null: a missing category is a gap of the record, never a guess. */
    public static String canonical(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var letters = new StringBuilder(written.length());
        for (char letter : written.toUpperCase(Locale.ROOT).toCharArray()) {
            if (!Character.isWhitespace(letter) && letter != '\u00a0') {
                letters.append(LATIN.getOrDefault(letter, letter));
            }
        }
        return letters.toString();
    }
}
