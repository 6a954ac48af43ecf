package kz.daiar.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.daiar.kernel.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

@DisplayName("A printed paper")
class PaperSpec {

    private static final String KAZAKH = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі";
    private static final int HANDS = 4;
    private static byte[] printed;

    @BeforeAll
    static void print() {
        VeraGreenfieldFoundryProvider.initialise();
        printed = paper().pdf();
    }

    private static Paper paper() {
        var rows = IntStream.rangeClosed(1, 80)
                .mapToObj(n -> List.of("жол " + n, "бір\nекі", "☃ 😀 " + n))
                .toList();
        return Paper.in(Language.KK, "Міндеттің негіздемесі")
                .foot("Даяр – негіздеме")
                .letterhead("Даяр", "мемлекеттік қызметшілерді оқыту")
                .title("Міндеттің негіздемесі", KAZAKH)
                .section("Деректер")
                .lines(List.of(new Paper.Line("ТАӘ", "<b>Әсел</b> & Ұлан"), new Paper.Line("ЖСН", null)))
                .table(List.of("жол", "екі қатар", "таңба"), rows)
                .section("Дәлел")
                .steps(List.of("15.01.2014 + 6 ай = 15.07.2014", "≥ 24 – 80 × №"))
                .quote("14-тармақ", Language.KK, "Мемлекеттiк қызметшiлер\nекінші абзац")
                .text("соңы")
                .note("ескерту")
                .square("http://localhost/check/ABCDE", "Тексеру");
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFA_2_U", "PDFUA_1"})
    void is_accepted_as_archive_and_as_readable_for_everybody(PDFAFlavour flavour) throws Exception {
        var result = validate(flavour);

        assertThat(result.getTestAssertions()).extracting(Object::toString).isEmpty();
        assertThat(result.isCompliant()).isTrue();
    }

    @Test
    void gives_the_kazakh_letters_back_as_text() throws IOException {
        try (var document = Loader.loadPDF(printed)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(KAZAKH, "15.01.2014 + 6 ай = 15.07.2014", "Мемлекеттiк қызметшiлер");
        }
    }

    @Test
    void prints_texts_as_they_are_never_as_markup() throws IOException {
        try (var document = Loader.loadPDF(printed)) {
            assertThat(new PDFTextStripper().getText(document)).contains("<b>Әсел</b> & Ұлан");
        }
    }

    @Test
    void says_its_title_its_language_and_its_parts() throws IOException {
        try (var document = Loader.loadPDF(printed)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("kk");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Міндеттің негіздемесі");
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Деректер", "Дәлел");
        }
    }

    @Test
    void numbers_its_pages_and_brings_its_own_fonts() throws IOException {
        try (var document = Loader.loadPDF(printed)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("1 / " + pages, pages + " / " + pages, "Даяр – негіздеме");
            assertThat(fonts(document)).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+PT.*"));
        }
    }

    @Test
    void many_are_printed_at_once_with_the_same_fonts() throws Exception {
        var expected = text(printed);
        var hands = Executors.newFixedThreadPool(HANDS);
        try {
            var papers = hands.invokeAll(Collections.<Callable<byte[]>>nCopies(3 * HANDS, () -> paper().pdf()));
            for (var paper : papers) {
                assertThat(text(paper.get())).isEqualTo(expected);
            }
        } finally {
            hands.shutdownNow();
        }
    }

    private static String text(byte[] paper) throws IOException {
        try (var document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void has_a_square_that_is_read_as_its_address() throws Exception {
        try (var document = Loader.loadPDF(printed)) {
            var last = document.getPage(document.getNumberOfPages() - 1).getResources();
            var image = (PDImageXObject)
                    last.getXObject(last.getXObjectNames().iterator().next());
            var pixels = image.getImage();
            int[] colours = pixels.getRGB(0, 0, pixels.getWidth(), pixels.getHeight(), null, 0, pixels.getWidth());
            var light = new RGBLuminanceSource(pixels.getWidth(), pixels.getHeight(), colours);

            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(light)))
                            .getText())
                    .isEqualTo("http://localhost/check/ABCDE");
        }
    }

    private static List<String> fonts(PDDocument document) throws IOException {
        var found = new java.util.TreeSet<String>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                found.add(page.getResources().getFont(name).getName());
            }
        }
        return List.copyOf(found);
    }

    private static ValidationResult validate(PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(printed), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        }
    }
}
