package kz.daiar.norms.reading;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Values of facts and questions, as far as they can be meant: what is larger than any life or budget is refused with its field,
 * before sums are made with it.
 */
public final class Plausible {

    private static final int LAST_YEAR = 9999;
    private static final int MOST = 1_000_000;
    private static final int DIGITS = 12;
    private static final int DECIMALS = 6;

    private Plausible() {}

    public static LocalDate day(Fields fields, String key) {
        var day = fields.day(key);
        within(fields, key, day.getYear(), 1, LAST_YEAR, day);
        return day;
    }

    public static LocalDate optionalDay(Fields fields, String key) {
        return fields.optional(key) == null ? null : day(fields, key);
    }

    public static int year(Fields fields, String key) {
        int year = fields.number(key);
        within(fields, key, year, 1, LAST_YEAR, year);
        return year;
    }

    /** A number of hours, months or the like. */
    public static int number(Fields fields, String key) {
        int number = fields.number(key);
        within(fields, key, number, -MOST, MOST, number);
        return number;
    }

    public static Integer optionalNumber(Fields fields, String key) {
        return fields.optional(key) == null ? null : number(fields, key);
    }

    /** A sum of money or a count with decimals. */
    public static BigDecimal decimal(Fields fields, String key) {
        var decimal = fields.decimal(key);
        if ((long) decimal.precision() - decimal.scale() > DIGITS || decimal.scale() > DECIMALS) {
            throw new Unreadable(fields.place(key), ReadingTexts.of("out-of-digits", decimal, DIGITS, DECIMALS));
        }
        return decimal;
    }

    private static void within(Fields fields, String key, int number, int least, int most, Object shown) {
        if (number < least || number > most) {
            throw new Unreadable(
                    fields.place(key),
                    ReadingTexts.of("out-of-range", shown.toString(), String.valueOf(least), String.valueOf(most)));
        }
    }
}
