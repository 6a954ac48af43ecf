package kz.daiar.duties.copying;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Days, texts and lists of texts that are met again and again, each kept as one object: a hundred thousand people have few
 * different ones. For one thread.
 */
final class SharedValues {

    private static final LocalDate FIRST = LocalDate.of(1930, 1, 1);
    private static final LocalDate[] DAYS =
            FIRST.datesUntil(LocalDate.of(2080, 1, 1)).toArray(LocalDate[]::new);
    private static final int EPOCH_OF_POSTGRES = (int) LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int FIRST_NUMBER = (int) FIRST.toEpochDay() - EPOCH_OF_POSTGRES;

    private static final int SLOTS = 1 << 14;
    private static final int LONGEST_KEPT = 256;

    private final byte[][] keys = new byte[SLOTS][];
    private final Object[] values = new Object[SLOTS];

    /** The day of PostgreSQL's number. */
    static LocalDate day(int number) {
        int index = number - FIRST_NUMBER;
        return index >= 0 && index < DAYS.length ? DAYS[index] : LocalDate.ofEpochDay(number + EPOCH_OF_POSTGRES);
    }

    /** PostgreSQL's number of a day. */
    static int number(LocalDate day) {
        return (int) day.toEpochDay() - EPOCH_OF_POSTGRES;
    }

    String text(byte[] row, int from, int length) {
        int slot = slot(row, from, length, 0);
        if (!isKept(slot, row, from, length) || !(values[slot] instanceof String)) {
            keep(slot, row, from, length, new String(row, from, length, StandardCharsets.UTF_8));
        }
        return (String) values[slot];
    }

    @SuppressWarnings("unchecked")
    List<String> texts(byte[] row, int from, int length) {
        int slot = slot(row, from, length, 1);
        if (!isKept(slot, row, from, length) || !(values[slot] instanceof List)) {
            keep(slot, row, from, length, array(row, from));
        }
        return (List<String>) values[slot];
    }

    private static int slot(byte[] row, int from, int length, int seed) {
        int hash = seed;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + row[i];
        }
        return (hash ^ hash >>> 15) & SLOTS - 1;
    }

    private boolean isKept(int slot, byte[] row, int from, int length) {
        return keys[slot] != null && Arrays.equals(keys[slot], 0, keys[slot].length, row, from, from + length);
    }

    /** The newest takes the place; what is long is not looked for again. */
    private void keep(int slot, byte[] row, int from, int length, Object value) {
        keys[slot] = length > LONGEST_KEPT ? null : Arrays.copyOfRange(row, from, from + length);
        values[slot] = value;
    }

    /** Dimensions, flags, type; length and first index; then each text with its length before it. */
    private List<String> array(byte[] row, int from) {
        if (CopiedRows.number(row, from) == 0) {
            return List.of();
        }
        int count = CopiedRows.number(row, from + 12);
        var texts = new ArrayList<String>(count);
        int place = from + 20;
        for (int i = 0; i < count; i++) {
            int length = CopiedRows.number(row, place);
            texts.add(new String(row, place + 4, length, StandardCharsets.UTF_8).intern());
            place += 4 + length;
        }
        return List.copyOf(texts);
    }
}
