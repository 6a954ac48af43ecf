package kz.daiar.duties.copying;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * The rows of one query, read by COPY in PostgreSQL's binary format. The columns of a row are read one after the other,
 * each by the method of its type; what is NULL is null where the method can say so.
 */
public final class CopiedRows implements AutoCloseable {

    private static final int HEADER = 19;
    private static final int NULL = -1;

    private final CopyOut copy;
    private final SharedValues shared;
    private byte[] row;
    private int start;
    private int place;
    private boolean begun;

    /** A reader of rows that come over one connection; it remembers values from one query to the next. For one thread. */
    public static final class Source {

        private final Connection connection;
        private final SharedValues shared = new SharedValues();

        public Source(Connection connection) {
            this.connection = connection;
        }

        /** Asks a query without parameters. */
        public CopiedRows rows(String query) throws SQLException {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY (" + query + ") TO STDOUT (FORMAT binary)");
            return new CopiedRows(copy, shared);
        }
    }

    private CopiedRows(CopyOut copy, SharedValues shared) {
        this.copy = copy;
        this.shared = shared;
    }

    /** Goes to the next row; false at the end. */
    public boolean next() throws SQLException {
        row = copy.readFromCopy();
        if (row == null) {
            return false;
        }
        start = begun ? 0 : HEADER;
        begun = true;
        boolean isEnd = row[start] < 0;
        place = start + Short.BYTES;
        return !isEnd || next();
    }

    /** A bigint that is not NULL. */
    public long id() {
        int length = length();
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | row[place++] & 0xFF;
        }
        return value;
    }

    /** An int that is not NULL. */
    public int count() {
        length();
        place += Integer.BYTES;
        return number(row, place - Integer.BYTES);
    }

    /** A boolean that is not NULL. */
    public boolean yes() {
        length();
        return row[place++] != 0;
    }

    public LocalDate day() {
        if (length() == NULL) {
            return null;
        }
        place += Integer.BYTES;
        return SharedValues.day(number(row, place - Integer.BYTES));
    }

    public String text() {
        int length = length();
        if (length == NULL) {
            return null;
        }
        place += length;
        return shared.text(row, place - length, length);
    }

    /** A text few rows share. */
    public String ownText() {
        int length = length();
        place += length;
        return new String(row, place - length, length, StandardCharsets.UTF_8);
    }

    /** A text array without NULLs in it. */
    public List<String> texts() {
        int length = length();
        if (length == NULL) {
            return null;
        }
        place += length;
        return shared.texts(row, place - length, length);
    }

    /** The whole row as it came, the number of its columns first. */
    byte[] raw() {
        return row;
    }

    /** Where the row begins in {@link #raw}. */
    int rawFrom() {
        return start;
    }

    private int length() {
        place += Integer.BYTES;
        return number(row, place - Integer.BYTES);
    }

    static int number(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    }

    /** Gives the connection back, also in the middle of the rows. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
