package kz.daiar.papers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rows of a CSV file in UTF-8, with or without byte order mark, separated by semicolon, comma or tab. */
final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 1 << 16;
    private static final char[] SEPARATORS = {';', ',', '\t'};

    private CsvTable() {}

    static void read(Path file, String name, TableVisitor visitor) throws Unreadable, IOException {
        try (var text = open(file);
                var records = CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .skipEmptyLines(false)
                        .ofCsvRecord(text)) {
            visitor.sheet(name);
            hand(records, visitor);
        } catch (CharacterCodingException e) {
            throw new Unreadable(Unreadable.Why.NOT_UTF_8, e);
        } catch (UncheckedIOException e) {
            var notUtf8 = e.getCause() instanceof CharacterCodingException;
            throw new Unreadable(notUtf8 ? Unreadable.Why.NOT_UTF_8 : Unreadable.Why.DAMAGED, e);
        } catch (CsvParseException e) {
            var notUtf8 = e.getCause() instanceof CharacterCodingException;
            throw new Unreadable(notUtf8 ? Unreadable.Why.NOT_UTF_8 : Unreadable.Why.DAMAGED, e);
        }
    }

    private static void hand(CsvReader<CsvRecord> records, TableVisitor visitor) {
        int number = 0;
        for (var each : records) {
            number++;
            var cells = each.getFields().stream().map(Cell::of).toList();
            if (!cells.stream().allMatch(Cell::isBlank)) {
                visitor.row(number, cells);
            }
        }
    }

    /** A decoder that reports what is not UTF-8 instead of putting question marks into names. */
    private static Reader open(Path file) throws IOException {
        var reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), LONGEST_HEADER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** The separator that the first line holds most of. */
    private static char separator(Reader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var counts = new int[SEPARATORS.length];
        for (int i = 0, letter = text.read(); i < LONGEST_HEADER - 1 && letter >= 0 && letter != '\n'; i++) {
            for (int s = 0; s < SEPARATORS.length; s++) {
                counts[s] += letter == SEPARATORS[s] ? 1 : 0;
            }
            letter = text.read();
        }
        text.reset();
        int best = counts[1] > counts[0] ? 1 : 0;
        return SEPARATORS[counts[2] > counts[best] ? 2 : best];
    }
}
