package kz.daiar.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/**
 * Lays a page out and prints it. Fonts come from this room alone, so that a paper looks the same on every machine; they and
 * the colours are read once, for ten thousand papers may follow one another.
 */
final class Press {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final byte[] COLOURS;

    static {
        System.setProperty("java.awt.headless", "true");
        FontMappers.set(new HouseFonts());
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    private Press() {}

    static byte[] print(Document page) {
        var printed = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(paper);
            builder.useFastMode();
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(COLOURS);
            font(builder, paper, "PT Serif", REGULAR, HouseFonts.SERIF);
            font(builder, paper, "PT Serif", BOLD, HouseFonts.SERIF_BOLD);
            font(builder, paper, "PT Sans", REGULAR, HouseFonts.SANS);
            font(builder, paper, "PT Sans", BOLD, HouseFonts.SANS_BOLD);
            builder.withW3cDocument(page, null);
            builder.toStream(printed);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return printed.toByteArray();
    }

    private static void font(
            PdfRendererBuilder builder, PDDocument paper, String family, int weight, TrueTypeFont font) {
        builder.useFont(new InPaper(paper, font), family, weight, FontStyle.NORMAL, true);
    }

    /** A font of the house put into a paper, as far as its letters are used, when the first of them is. */
    private static final class InPaper extends PDFontSupplier {

        private final PDDocument paper;
        private final TrueTypeFont font;

        InPaper(PDDocument paper, TrueTypeFont font) {
            super(null);
            this.paper = paper;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(paper, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
