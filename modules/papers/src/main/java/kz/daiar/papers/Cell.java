package kz.daiar.papers;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One cell as it was written: its text, and its number when the workbook keeps a number there.
 *
 * @param text what a reader sees, spaces included; empty, never null
 * @param number null for texts
 * @param since1904 whether the workbook counts its days from 1904
 */
public record Cell(String text, BigDecimal number, boolean since1904) {

    public static final Cell EMPTY = of("");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_SINCE_1904 = LocalDate.of(1904, 1, 1);

    public static Cell of(String text) {
        return new Cell(text, null, false);
    }

    /** A number is shown without exponent and without zeros behind the point. */
    static Cell of(BigDecimal number, boolean since1904) {
        var shown = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return new Cell(shown, number, since1904);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The day a workbook means by this number; nothing for texts and for numbers that are no day. */
    public Optional<LocalDate> day() {
        if (number == null || number.signum() <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of((since1904 ? DAY_ZERO_SINCE_1904 : DAY_ZERO).plusDays(number.longValue()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
