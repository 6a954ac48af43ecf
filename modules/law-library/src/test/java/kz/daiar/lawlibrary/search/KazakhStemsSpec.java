package kz.daiar.lawlibrary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A Kazakh word is found in its forms, as the acts write them")
class KazakhStemsSpec {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            қызметші   | қызметшілер қызметшілерге қызметшілердің қызметшілері қызметшілеріне қызметшінің қызметшiлерiнiң
            қызмет     | қызметке қызметтен қызметтерін қызметінде қызметіндегі қызметінен қызметінің
            қызметкер  | қызметкерлер қызметкерлеріне қызметкерлердің қызметкердің қызметкерлермен
            кітап      | кітабы кітаптың кітабында кітаптар кітаппен
            тапсырма   | тапсырмаларды тапсырмасы тапсырманың тапсырмаға
            тармақ     | тармағы тармаққа тармақта тармағында тармақтарының
            талап      | талабы талаптар талаптарына талаппен
            себеп      | себебі себебін себептер себептермен
            тәртіп     | тәртібі тәртібін тәртіппен тәртіпте
            мектеп     | мектебі мектепке мектептермен
            орын       | орны орнына орындарында орындардың орынды
            мүлік      | мүлкі мүлкінің мүлікті
            бағдарлама | бағдарламалардың бағдарламаларына бағдарламасын бағдарламасының
            қағида     | қағидалар қағидалары қағидаларын қағидада
            жұмыс      | жұмысы жұмысын жұмыстарының жұмысқа жұмыстан
            кеңес      | кеңесі кеңесінің кеңестің кеңестер
            орган      | органы органның органдардың органдарымен органға
            мақсат     | мақсатын мақсатында мақсаттарында мақсаты
            міндет     | міндетін міндеттерді міндеттеріне міндеті
            мерзім     | мерзімін мерзімінің мерзімдерде мерзімдi
            санат      | санаттарының санаттағы санатынан санаттарымен
            академия   | академияда академиядағы академияның академиясындағы академиядан
            сағат      | сағаттан сағатқа сағаттар
            жыл        | жылда жылдың жылғы жылына жылдарға
            ай         | айдан айда айдың айы
            күн        | күннен күні күнге
            бұйрық     | бұйрығы бұйрығына бұйрыққа бұйрықтары
            оқу        | оқудан оқудың оқуға оқып
            оқыту      | оқытудың оқытуға оқытуды оқытылатын
            жіберу     | жіберіледі жібереді жіберілген жіберілетін жіберетін
            бекіту     | бекітеді бекітілген бекітілетін бекіткен бекітілуі
            өту        | өтеді өткен өткендерге өтуге
            тағайындау | тағайындалған тағайындайды тағайындалуына тағайындалатын
            арттыру    | арттырудан арттырудың арттыратын арттыруға
            алу        | алады алатын алынған алуда
            """)
    void and_so_are_its_forms_from_one_another(String word, String forms) {
        for (var form : forms.split(" ")) {
            assertThat(one(form).isFormOf(one(word))).as(form).isTrue();
            assertThat(one(word).isFormOf(one(form))).as(form).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}, not {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            қызметші | қызмет қызметкер қызметкерлердің қызметі
            үш       | үшін
            бөлім    | бөлімше бөлімшелердің
            басшы    | басқарма басқару басшылық
            білім    | білік біліктілік
            құжат    | құжаттама
            баға     | бағдарлама бағыт
            ай       | айқындайды аймақ
            өту      | өтеу өткізу
            бес      | бесінші
            оқу      | оқыту
            мерзім   | мезгіл
            адам     | адами
            """)
    void but_not_in_other_words(String word, String others) {
        for (var other : others.split(" ")) {
            assertThat(one(word).isFormOf(one(other))).as(other).isFalse();
        }
    }

    @ParameterizedTest(name = "«{0}» is typed for «{1}»")
    @CsvSource({
        "кызметши, қызметшілердің",
        "агылшын, ағылшын",
        "жогары, жоғары",
        "онир, өңірлік",
        "муше, мүшелер",
        "багдарлама, бағдарламасының",
        "кагида, қағидаларын"
    })
    void a_keyboard_without_kazakh_letters_will_do(String typed, String written) {
        assertThat(one(typed).isPlainFormOf(one(written)))
                .isEqualTo(!List.of("онир").contains(typed));
    }

    @ParameterizedTest
    @CsvSource({"қызметшiлердiң", "ҚЫЗМЕТШІЛЕРДІҢ", "қызметшiлердің", "Қызметшiлерiнiң"})
    void look_alike_letters_and_capitals_are_one_writing(String written) {
        assertThat(one(written).isFormOf(one("қызметші"))).isTrue();
    }

    @Test
    void a_word_of_endings_alone_comes_to_its_end() {
        assertThat(one("бала" + "ларында".repeat(50)).stems()).contains("бала");
    }

    private static Word one(String word) {
        var words = Word.of(word);
        assertThat(words).as(Arrays.toString(word.toCharArray())).hasSize(1);
        return words.get(0);
    }
}
