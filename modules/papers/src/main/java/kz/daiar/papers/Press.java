package kz.daiar.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.w3c.dom.Document;

/** Lays a page out and prints it. Fonts come from this room alone, so that a paper looks the same on every machine. */
final class Press {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        System.setProperty("java.awt.headless", "true");
        FontMappers.set(new HouseFonts());
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Press() {}

    static byte[] print(Document page) {
        var printed = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        font(builder, "PT Serif", REGULAR, "PTSerif-Regular.ttf");
        font(builder, "PT Serif", BOLD, "PTSerif-Bold.ttf");
        font(builder, "PT Sans", REGULAR, "PTSans-Regular.ttf");
        font(builder, "PT Sans", BOLD, "PTSans-Bold.ttf");
        builder.withW3cDocument(page, null);
        builder.toStream(printed);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return printed.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String family, int weight, String file) {
        builder.useFont(() -> HouseFonts.open(file), family, weight, FontStyle.NORMAL, true);
    }
}
