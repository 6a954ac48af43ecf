package kz.daiar.duties.copying;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * Rows in the binary format of PostgreSQL's COPY, gathered before they are sent. A row begins with {@link #row}; its
 * columns follow in order.
 */
public final class CopyBuffer {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final byte[] NULL = {-1, -1, -1, -1};
    private static final byte[] END = {-1, -1};
    private static final int TEXT = 25;
    private static final int ARRAY_HEAD = 3 * Integer.BYTES;
    private static final int DIMENSION = 2 * Integer.BYTES;
    private static final int KNOWN_AT_MOST = 20_000;

    private final Map<Object, byte[]> known = new IdentityHashMap<>();
    private byte[] bytes = new byte[1 << 16];
    private int length;

    /** Forgets the rows, not how values are written. */
    public void clear() {
        length = 0;
    }

    /** How many bytes the rows take so far. */
    public int length() {
        return length;
    }

    /** Forgets everything after the first {@code kept} bytes. */
    public void cutTo(int kept) {
        length = kept;
    }

    /** Whether the rows from {@code from} on are, byte for byte, those of the other buffer's range. */
    public boolean equals(int from, CopyBuffer other, int otherFrom, int otherTo) {
        return Arrays.equals(bytes, from, length, other.bytes, otherFrom, otherTo);
    }

    /** Adds a row as it was read. */
    public void raw(CopiedRows rows) {
        put(rows.raw(), rows.rawFrom());
    }

    /** Begins a row of so many columns. */
    public CopyBuffer row(int columns) {
        room(Short.BYTES);
        bytes[length++] = (byte) (columns >> 8);
        bytes[length++] = (byte) columns;
        return this;
    }

    /** A bigint. */
    public CopyBuffer id(Long value) {
        if (value == null) {
            return put(NULL, 0);
        }
        number(Long.BYTES);
        number((int) (value >> 32));
        return number(value.intValue());
    }

    /** An int. */
    public CopyBuffer count(Integer value) {
        if (value == null) {
            return put(NULL, 0);
        }
        number(Integer.BYTES);
        return number(value);
    }

    public CopyBuffer yes(boolean value) {
        number(1);
        room(1);
        bytes[length++] = (byte) (value ? 1 : 0);
        return this;
    }

    public CopyBuffer day(LocalDate value) {
        if (value == null) {
            return put(NULL, 0);
        }
        number(Integer.BYTES);
        return number(SharedValues.number(value));
    }

    public CopyBuffer text(String value) {
        return value == null ? put(NULL, 0) : put(kept(value), 0);
    }

    /** A text array; null is NULL. */
    public CopyBuffer texts(Collection<String> values) {
        return values == null ? put(NULL, 0) : put(kept(values), 0);
    }

    /** What is met again and again is written out once; whatever is new while there are too many is not kept. */
    private byte[] kept(Object value) {
        var written = known.get(value);
        if (written == null) {
            written = value instanceof String text ? written(text) : written((Collection<?>) value);
            if (known.size() < KNOWN_AT_MOST) {
                known.put(value, written);
            }
        }
        return written;
    }

    private static byte[] written(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + utf8.length)
                .putInt(utf8.length)
                .put(utf8)
                .array();
    }

    /** Dimensions, flags, type; length and first index; then each text with its length before it. */
    private static byte[] written(Collection<?> values) {
        var texts = values.stream().map(value -> written(value.toString())).toList();
        int size = values.isEmpty() ? ARRAY_HEAD : ARRAY_HEAD + DIMENSION;
        size += texts.stream().mapToInt(text -> text.length).sum();
        var array = ByteBuffer.allocate(Integer.BYTES + size).putInt(size);
        array.putInt(values.isEmpty() ? 0 : 1).putInt(0).putInt(TEXT);
        if (!values.isEmpty()) {
            array.putInt(values.size()).putInt(1);
        }
        texts.forEach(array::put);
        return array.array();
    }

    private CopyBuffer number(int value) {
        room(Integer.BYTES);
        bytes[length++] = (byte) (value >> 24);
        bytes[length++] = (byte) (value >> 16);
        bytes[length++] = (byte) (value >> 8);
        bytes[length++] = (byte) value;
        return this;
    }

    private CopyBuffer put(byte[] more, int from) {
        int count = more.length - from;
        room(count);
        System.arraycopy(more, from, bytes, length, count);
        length += count;
        return this;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    /**
     * Sends the rows.
     *
     * @param into a table with its columns in the order of the rows
     */
    public void copy(Connection connection, String into) throws SQLException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + into + " FROM STDIN (FORMAT binary)");
        try {
            copy.writeToCopy(HEADER, 0, HEADER.length);
            copy.writeToCopy(bytes, 0, length);
            copy.writeToCopy(END, 0, END.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
