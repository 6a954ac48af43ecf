package kz.daiar.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The fonts of the house, read once; all have the Kazakh letters. Every question for another is answered with one of them:
 * the machine's own fonts are neither searched nor used.
 */
final class HouseFonts implements FontMapper {

    static final TrueTypeFont SERIF = parsed("PTSerif-Regular.ttf");
    static final TrueTypeFont SERIF_BOLD = parsed("PTSerif-Bold.ttf");
    static final TrueTypeFont SANS = parsed("PTSans-Regular.ttf");
    static final TrueTypeFont SANS_BOLD = parsed("PTSans-Bold.ttf");

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(SANS, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(SANS, false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, SANS, false);
    }

    private static TrueTypeFont parsed(String file) {
        try (var in = HouseFonts.class.getResourceAsStream("fonts/" + file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
