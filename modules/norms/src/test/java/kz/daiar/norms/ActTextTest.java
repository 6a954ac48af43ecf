package kz.daiar.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Paragraph;
import kz.daiar.norms.rule.CategoryPattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The register of acts")
class ActTextTest {

    private final NormSet norms = NormSet.shipped();
    private final Act decree = norms.act("decree-1457").orElseThrow();

    @Test
    @Paragraph("decree-1457/1")
    void holds_the_decree_with_number_title_dates_and_every_paragraph_in_kazakh() {
        assertThat(decree.number()).isEqualTo("1457");
        assertThat(decree.title().in(Language.KK)).contains("қайта даярлау");
        assertThat(decree.isInForce(LocalDate.of(2013, 8, 26))).isFalse();
        assertThat(decree.isInForce(LocalDate.of(2013, 8, 27))).isTrue();
        assertThat(decree.repealed().from()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(decree.paragraphs().keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(Integer::toString).toList());
        assertThat(decree.paragraph("14").orElseThrow().kk()).contains("алты айдан кешіктірілмей");
    }

    @Test
    @Paragraph("decree-1457/13")
    void lists_forty_one_categories_and_two_groups_each_in_exactly_one_place() {
        var table = norms.file("decree-1457").tables().get("retraining-venue");
        var version = table.on(LocalDate.of(2014, 1, 1)).orElseThrow();
        var codes = version.rows().stream()
                .flatMap(row -> row.when().stream())
                .flatMap(pattern -> pattern.codes().stream())
                .toList();

        assertThat(codes).hasSize(41).doesNotHaveDuplicates();
        assertThat(version.rows().stream().flatMap(row -> row.when().stream()).filter(p -> p.codes()
                        .isEmpty()))
                .extracting(CategoryPattern::stem)
                .containsExactly("A-", "B-");
        assertThat(new TreeSet<>(codes)).contains("E-G-4", "D-O-6").doesNotContain("C-O-7");
    }

    @Test
    void interpretations_are_written_in_three_languages() {
        assertThat(norms.interpretations()).hasSize(66);
        assertThat(norms.interpretations().values()).allSatisfy(one -> {
            for (var language : Language.values()) {
                assertThat(one.decision().in(language)).as(one.id()).isNotBlank();
            }
        });
    }
}
