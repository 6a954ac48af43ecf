package kz.daiar.registry.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.daiar.kernel.Bin;
import kz.daiar.kernel.Iin;
import kz.daiar.norms.CategoryCode;
import kz.daiar.papers.Cell;
import kz.daiar.registry.Column;
import kz.daiar.registry.Rules;

/**
 * Brings one cell into canonical writing: texts stripped, days as yyyy-MM-dd, yes and no as true and false, codes in
 * the norms' letters.
 */
final class CellReader {

    private static final int NUMBER_LENGTH = 12;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2999;
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);
    private static final Map<String, String> YES_NO = Map.ofEntries(
            Map.entry("иә", "true"),
            Map.entry("ия", "true"),
            Map.entry("да", "true"),
            Map.entry("yes", "true"),
            Map.entry("true", "true"),
            Map.entry("1", "true"),
            Map.entry("жоқ", "false"),
            Map.entry("нет", "false"),
            Map.entry("no", "false"),
            Map.entry("false", "false"),
            Map.entry("0", "false"));

    private final KnownCodes codes;

    CellReader(KnownCodes codes) {
        this.codes = codes;
    }

    /**
     * One cell as read.
     *
     * @param value the canonical writing, the stripped text where there is a fault; null when the cell is empty
     * @param normalised whether the sender wrote it otherwise, days and numbers apart
     * @param fault null when the cell is sound
     */
    record Reading(String value, boolean normalised, Fault fault) {}

    Reading read(Column column, Cell cell) {
        var stripped = strip(cell.text());
        if (stripped.isEmpty()) {
            return new Reading(null, false, column.required() ? Fault.at(column.name(), "missing") : null);
        }
        boolean spaces = stripped.length() != cell.text().length();
        return switch (column.kind()) {
            case IIN -> proven(column, number(stripped, cell), spaces, "iin-invalid", Iin::isValid);
            case BIN -> proven(column, number(stripped, cell), spaces, "bin-invalid", Bin::isValid);
            case TEXT -> new Reading(stripped, spaces, null);
            case NAME -> proven(column, stripped, spaces, "name-too-long", Rules::isName);
            case DAY -> day(column, stripped, cell, spaces);
            case YEAR -> proven(column, stripped, spaces, "year-invalid", text -> text.matches("(19|2\\d)\\d{2}"));
            case COUNT -> proven(column, stripped, spaces, "count-invalid", text -> text.matches("[1-9]\\d{0,5}"));
            case YES_NO -> yesNo(column, stripped, spaces);
            case CODE -> code(column, stripped, spaces);
            case CATEGORY -> {
                var canonical = CategoryCode.canonical(stripped);
                yield new Reading(canonical, spaces || !stripped.equals(canonical), null);
            }
            case FIELDS, FIELD -> {
                var canonical = fields(stripped);
                yield new Reading(canonical, spaces || !stripped.equals(canonical), null);
            }
        };
    }

    private interface Proof {
        boolean holds(String text);
    }

    private static Reading proven(Column column, String text, boolean spaces, String code, Proof proof) {
        return new Reading(text, spaces, proof.holds(text) ? null : Fault.at(column.name(), code, text));
    }

    private static Reading day(Column column, String text, Cell cell, boolean spaces) {
        var day = cell.day().orElseGet(() -> parsed(text));
        return day == null || day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR
                ? new Reading(text, spaces, Fault.at(column.name(), "day-invalid", text))
                : new Reading(day.toString(), spaces, null);
    }

    private static LocalDate parsed(String text) {
        for (var format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                continue;
            }
        }
        return null;
    }

    private static Reading yesNo(Column column, String text, boolean spaces) {
        var meant = YES_NO.get(text.toLowerCase(Locale.ROOT));
        return meant == null
                ? new Reading(text, spaces, Fault.at(column.name(), "yes-no-invalid", text))
                : new Reading(meant, spaces, null);
    }

    private Reading code(Column column, String text, boolean spaces) {
        var canonical = text.toUpperCase(Locale.ROOT);
        var known = codes.of(column.register());
        return known.contains(canonical)
                ? new Reading(canonical, spaces || !canonical.equals(text), null)
                : new Reading(text, spaces, Fault.at(column.name(), "code-unknown", text, String.join(", ", known)));
    }

    private static String fields(String text) {
        return Arrays.stream(text.split(";"))
                .map(CellReader::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> each.toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(";"));
    }

    /** A workbook that keeps an identification number as a number has lost the noughts it began with. */
    private static String number(String text, Cell cell) {
        return cell.number() == null || text.length() >= NUMBER_LENGTH
                ? text
                : "0".repeat(NUMBER_LENGTH - text.length()) + text;
    }

    /** Without white space, no-break spaces and control characters around. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char letter) {
        return letter <= ' '
                || Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\uFEFF'
                || letter == '\u200B';
    }
}
