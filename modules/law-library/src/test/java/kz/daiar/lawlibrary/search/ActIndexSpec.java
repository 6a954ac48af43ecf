package kz.daiar.lawlibrary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kz.daiar.kernel.Paragraph;
import kz.daiar.lawlibrary.FoundAct;
import kz.daiar.lawlibrary.Piece;
import kz.daiar.norms.NormSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The search over the acts")
class ActIndexSpec {

    private static final ActIndex INDEX = ActIndex.of(NormSet.shipped());

    @ParameterizedTest(name = "«{0}» finds {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            алты айдан кешіктірілмей       | decree-1457/14
            қайта даярлау мерзімі 120      | decree-1457/16
            «үш ай ішінде»                 | decree-1457/16
            мүлік мөр мөртабан             | order-1211/8
            меншікті мүлкі                 | order-1211/8
            меншiктi мүлiк                 | order-1211/8
            қызметкер есеп қаңтар          | decree-1457/30
            C-O-3                          | decree-1457/13
            С-О-3                          | decree-1457/13
            d-o-6                          | decree-1457/13
            400 - 800                      | kazguu/8.1
            LMS canvas                     | kazguu/7.11
            """)
    @Paragraph({"decree-1457/14", "decree-1457/16", "order-1211/8"})
    void finds_words_in_their_forms_and_spellings(String query, String paragraph) {
        assertThat(paragraphs(query)).contains(paragraph);
    }

    @Test
    @Paragraph("decree-1457/13")
    void finds_every_paragraph_that_speaks_of_servants_whichever_i_it_writes() {
        assertThat(paragraphs("қызметші"))
                .contains("decree-1457/1", "decree-1457/14", "reserve/1", "reserve/12")
                .isEqualTo(paragraphs("қызметшілердің"))
                .isEqualTo(paragraphs("қызметшiлер"))
                .isEqualTo(paragraphs("кызметши"));
    }

    @Test
    void wants_all_words_and_of_a_phrase_their_order() {
        assertThat(paragraphs("алты ай")).containsExactly("decree-1457/14");
        assertThat(paragraphs("алты жүз")).isEmpty();
        assertThat(paragraphs("«айдан алты»")).isEmpty();
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            decree-1457/14   | decree-1457/14
            KAZGUU / 8.1     | kazguu/8.1
            kazguu/7.14      | kazguu/7.14a, kazguu/7.14b
            8-1.2            | kazguu/8-1.2
            annex-1          | kazguu/annex-1
            decree-1457/99   |
            """)
    void finds_a_paragraph_by_its_id(String query, String found) {
        assertThat(String.join(", ", paragraphs(query))).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource({"14-тармақ", "14 тармағы", "п. 14", "пункт 14", "14-тармақта", "paragraph 14", "§ 14"})
    void and_by_its_number_in_words_of_three_languages(String query) {
        assertThat(paragraphs(query)).containsExactly("decree-1457/14", "order-1211/14");
    }

    @Test
    void a_bare_number_is_looked_for_in_the_texts_too() {
        assertThat(paragraphs("23")).contains("decree-1457/23", "order-1211/23", "decree-1457/1");
    }

    @ParameterizedTest(name = "«{0}»")
    @CsvSource({
        "үздіксіз арттыру, kazguu",
        "непрерывное повышение, kazguu",
        "кадрового резерва, reserve",
        "cadre reserve, reserve",
        "государственный служащий, decree-1457"
    })
    void finds_an_act_by_its_title_in_three_languages(String query, String act) {
        assertThat(INDEX.search(query))
                .filteredOn(FoundAct::inTitle)
                .extracting(found -> found.act().slug())
                .contains(act);
    }

    @Test
    void shows_the_words_found_within_their_sentence() {
        var excerpt = INDEX.search("алты ай").get(0).paragraphs().get(0).excerpt();

        assertThat(excerpt).filteredOn(Piece::hit).extracting(Piece::text).containsExactly("алты", "айдан");
        assertThat(text(excerpt)).contains("бастап алты айдан кешіктірілмей");
    }

    @Test
    void cuts_a_long_paragraph_around_the_first_word_found() {
        var excerpt = INDEX.search("«C-O-3»").get(0).paragraphs().get(0).excerpt();

        assertThat(text(excerpt))
                .startsWith("…")
                .endsWith("…")
                .contains("С-О-3")
                .hasSizeLessThan(320);
        assertThat(excerpt).filteredOn(Piece::hit).extracting(Piece::text).containsExactly("С", "О", "3");
    }

    @Test
    void shows_each_of_the_words_though_they_stand_far_apart() {
        var reserve = INDEX.search("қызметші мерзім").get(1).paragraphs().get(0);

        assertThat(reserve.paragraph().number()).isEqualTo("12");
        assertThat(reserve.excerpt())
                .filteredOn(Piece::hit)
                .extracting(Piece::text)
                .contains("қызметшiлердiң", "мерзiмiнiң");
        assertThat(text(reserve.excerpt())).contains("…").hasSizeLessThan(600);
    }

    @Test
    void marks_the_words_in_the_whole_text() {
        var paragraph = NormSet.shipped().paragraph("decree-1457/14").orElseThrow();

        var pieces = INDEX.marked(paragraph, "қызметші");

        assertThat(text(pieces)).isEqualTo(paragraph.kk());
        assertThat(pieces).filteredOn(Piece::hit).extracting(Piece::text).containsExactly("қызметшілер");
        assertThat(INDEX.marked(paragraph, null)).containsExactly(new Piece(paragraph.kk(), false));
    }

    @Test
    void finds_nothing_for_nothing() {
        assertThat(INDEX.search(null)).isEmpty();
        assertThat(INDEX.search("  «» ?! ")).isEmpty();
    }

    private List<String> paragraphs(String query) {
        return INDEX.search(query).stream()
                .flatMap(found -> found.paragraphs().stream()
                        .map(one -> found.act().cite(one.paragraph().number())))
                .toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
