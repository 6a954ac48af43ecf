package kz.daiar.norms;

import static org.assertj.core.api.Assertions.assertThat;

import kz.daiar.kernel.Paragraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A category has one writing")
class CategoryCodeTest {

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource({
        "С-О-3, C-O-3",
        "c-o-3, C-O-3",
        "' C-O-3 ', C-O-3",
        "C – O – 3, C-O-3",
        "е-г-1, E-Г-1",
        "А-1, A-1",
        "в-2, B-2",
        "'',",
        "'  ',",
    })
    @Paragraph("decree-1457/13")
    void whatever_script_case_or_spaces_it_was_typed_in(String written, String canonical) {
        assertThat(CategoryCode.canonical(written)).isEqualTo(canonical);
    }
}
