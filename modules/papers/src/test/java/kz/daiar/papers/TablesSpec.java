package kz.daiar.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Rows of workbooks and CSV files")
class TablesSpec {

    @TempDir
    Path folder;

    @Test
    void a_written_workbook_reads_back_with_its_days_and_numbers() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var writer = new WorkbookWriter(out)) {
            writer.sheet("Оқу", List.of("ЖСН", "Сағат", "Басталуы"));
            writer.row(Arrays.asList("630923412217", 120, LocalDate.of(2014, 2, 27)));
            writer.row(Arrays.asList("=1+1", null, null));
        }
        var rows = read(out.toByteArray());

        assertThat(rows).element(0).isEqualTo("sheet Оқу");
        assertThat(rows).element(2).isEqualTo("2: 630923412217|120|41697 = 2014-02-27");
        assertThat(rows).element(3).asString().startsWith("3: =1+1");
    }

    @Test
    void a_written_sheet_is_as_wide_as_its_values_and_its_name_ends_with_a_word() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var writer = new WorkbookWriter(out)) {
            writer.sheet("Резервтен тағайындалғандардың үлесі", List.of("ЖСН", "Қызметші"));
            writer.row(List.of("630923412217", "Ә".repeat(100), "артық"));
        }

        assertThat(read(out.toByteArray())).first().isEqualTo("sheet Резервтен тағайындалғандардың");
        assertThat(part(out.toByteArray(), "xl/worksheets/sheet1.xml"))
                .contains("min=\"1\" max=\"1\" width=\"14.0\"", "min=\"2\" max=\"2\" width=\"60.0\"");
    }

    private String part(byte[] workbook, String name) throws IOException {
        var file = Files.write(folder.resolve("part.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void csv_has_a_byte_order_mark_or_not_and_semicolons_commas_or_tabs() throws Exception {
        assertThat(read("\uFEFFИИН;Год\n\"a;b\";2012\n")).containsExactly("sheet x", "1: ИИН|Год", "2: a;b|2012");
        assertThat(read("IIN,Areas\r\n1,\"law;hr\"\r\n")).containsExactly("sheet x", "1: IIN|Areas", "2: 1|law;hr");
        assertThat(read("IIN\tYear\n1\t2012")).containsExactly("sheet x", "1: IIN|Year", "2: 1|2012");
    }

    @Test
    void blank_rows_are_left_out_and_still_counted() throws Exception {
        assertThat(read("a;b\n;\n\n1;2\n")).containsExactly("sheet x", "1: a|b", "4: 1|2");
    }

    @Test
    void what_cannot_be_read_says_why() {
        assertWhy("ИИН;Год\n".getBytes(Charset.forName("windows-1251")), Unreadable.Why.NOT_UTF_8);
        assertWhy("PK no workbook".getBytes(StandardCharsets.UTF_8), Unreadable.Why.DAMAGED);
        assertWhy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, Unreadable.Why.OLD_WORKBOOK);
    }

    private void assertWhy(byte[] file, Unreadable.Why why) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.why())
                .isEqualTo(why));
    }

    private List<String> read(String text) throws Exception {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> read(byte[] content) throws Unreadable, IOException {
        var file = Files.write(folder.resolve("x"), content);
        var seen = new ArrayList<String>();
        Tables.read(file, "x", new TableVisitor() {
            @Override
            public void sheet(String name) {
                seen.add("sheet " + name);
            }

            @Override
            public void row(int number, List<Cell> cells) {
                seen.add(number + ": "
                        + String.join("|", cells.stream().map(Cell::text).toList())
                        + cells.get(cells.size() - 1)
                                .day()
                                .map(day -> " = " + day)
                                .orElse(""));
            }
        });
        return seen;
    }
}
