package kz.daiar.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads workbooks (.xlsx) and CSV files; which of them a file is, its first bytes tell. */
public final class Tables {

    private static final int MAGIC_LENGTH = 8;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF};

    private Tables() {}

    /**
     * Hands every sheet and row of the file to the visitor, in order.
     *
     * @param name the file's name: a CSV file is one sheet of that name
     * @throws Unreadable when the file breaks off or is of another kind; rows before the fault have been handed over
     */
    public static void read(Path file, String name, TableVisitor visitor) throws Unreadable, IOException {
        var magic = magic(file);
        if (startsWith(magic, OLE2)) {
            throw new Unreadable(Unreadable.Why.OLD_WORKBOOK, null);
        }
        if (startsWith(magic, ZIP)) {
            WorkbookReader.read(file, visitor);
        } else {
            CsvTable.read(file, name, visitor);
        }
    }

    private static byte[] magic(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(MAGIC_LENGTH);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && bytes[0] == start[0] && bytes[1] == start[1];
    }
}
