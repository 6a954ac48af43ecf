package kz.daiar.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.norms.Step;

/** The steps of decisions as JSON bytes of ids and values, as they would be stored. */
final class StoredTrace {

    private final Map<Object, byte[]> known = new IdentityHashMap<>();
    private byte[] bytes = new byte[1 << 14];
    private int length;

    void add(List<Step> steps) {
        put('[');
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                put(',');
            }
            step(steps.get(i));
        }
        put(']');
    }

    /** How many bytes came together; they are handed over to whoever stores them. */
    int take() {
        int taken = length;
        length = 0;
        return taken;
    }

    private void step(Step step) {
        put('[');
        value(step.code());
        put(',');
        value(step.cite());
        for (var value : step.values()) {
            put(',');
            value(value);
        }
        put(']');
    }

    private void value(Object value) {
        if (value instanceof List<?> many) {
            put('[');
            for (int i = 0; i < many.size(); i++) {
                if (i > 0) {
                    put(',');
                }
                value(many.get(i));
            }
            put(']');
        } else if (value instanceof Step.Code code) {
            value(code.code());
        } else if (value instanceof String || value instanceof LocalDate) {
            put(known.computeIfAbsent(value, one -> quoted(one.toString())));
        } else if (value instanceof Integer number) {
            put(number.toString().getBytes(StandardCharsets.ISO_8859_1));
        } else {
            put(quoted(String.valueOf(value)));
        }
    }

    private static byte[] quoted(String text) {
        return ('"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"').getBytes(StandardCharsets.UTF_8);
    }

    private void put(char one) {
        room(1);
        bytes[length++] = (byte) one;
    }

    private void put(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
