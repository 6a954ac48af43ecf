package kz.daiar.registry.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.daiar.papers.Cell;
import kz.daiar.registry.SheetForm;

/**
 * A row in canonical writing, judged as far as its own cells tell.
 *
 * @param key what makes it the same row again; null when a part of the key is missing or faulty
 * @param hash equal for rows that are identical after normalising
 */
record StagedRow(String[] cells, String iin, String key, UUID hash, boolean normalised, List<Fault> faults) {

    static StagedRow of(Recognition sheet, CellReader reader, List<Cell> row) {
        var form = sheet.form();
        var cells = new String[form.columns().size()];
        var faults = new ArrayList<Fault>();
        boolean normalised = false;
        for (int i = 0; i < cells.length; i++) {
            int place = sheet.places()[i];
            if (place >= 0) {
                var reading = reader.read(form.columns().get(i), place < row.size() ? row.get(place) : Cell.EMPTY);
                cells[i] = reading.value();
                normalised |= reading.normalised();
                if (reading.fault() != null) {
                    faults.add(reading.fault());
                }
            }
        }
        checkPeriod(form, cells, faults);
        return new StagedRow(cells, iin(form, cells), key(form, cells, faults), hash(cells), normalised, faults);
    }

    /** In every form a period stands in the columns {@code start} and {@code end}. */
    private static void checkPeriod(SheetForm form, String[] cells, List<Fault> faults) {
        if (!form.headers().containsKey("end")) {
            return;
        }
        var start = cells[form.indexOf("start")];
        var end = cells[form.indexOf("end")];
        boolean bothRead = start != null && end != null && !isFaulty("start", faults) && !isFaulty("end", faults);
        if (bothRead && end.compareTo(start) < 0) {
            faults.add(Fault.at("end", "end-before-start", end, start));
        }
    }

    private static boolean isFaulty(String column, List<Fault> faults) {
        return faults.stream().anyMatch(fault -> fault.column().equals(column));
    }

    private static String iin(SheetForm form, String[] cells) {
        return form.headers().containsKey("iin") ? cells[form.indexOf("iin")] : null;
    }

    private static String key(SheetForm form, String[] cells, List<Fault> faults) {
        var parts = new ArrayList<String>();
        for (var column : form.key()) {
            if (isFaulty(column, faults)) {
                return null;
            }
            parts.add(cells[form.indexOf(column)]);
        }
        return String.join("|", parts);
    }

    private static UUID hash(String[] cells) {
        try {
            var digest = MessageDigest.getInstance("MD5");
            for (var cell : cells) {
                digest.update((cell == null ? "" : cell).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            var bits = ByteBuffer.wrap(digest.digest());
            return new UUID(bits.getLong(), bits.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
