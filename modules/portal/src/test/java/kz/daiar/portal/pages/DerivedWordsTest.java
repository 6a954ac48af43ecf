package kz.daiar.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import kz.daiar.norms.Act;
import kz.daiar.norms.NormSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reader has a word for everything that can rest on a paragraph")
class DerivedWordsTest {

    private final NormSet norms = NormSet.shipped();

    @Test
    void for_the_parts_of_duties_tables_and_calculators() {
        for (var act : norms.acts()) {
            for (var element : norms.elements(act.slug())) {
                var kind = element.at().startsWith("duties.") ? "act.element." : "act.part.";
                assertThat(PageTexts.TEXTS.has(kind + element.name()))
                        .as(kind + element.name())
                        .isTrue();
            }
        }
    }

    @Test
    void and_for_how_an_act_stands() {
        for (var standing : Act.Standing.values()) {
            assertThat(PageTexts.TEXTS.has("act.standing." + standing)).isTrue();
        }
    }

    @Test
    void and_for_the_registers_of_codes() {
        for (var register : norms.vocabulary().registers()) {
            assertThat(PageTexts.TEXTS.has("codes." + register)).as(register).isTrue();
        }
    }
}
