package kz.daiar.papers;

import java.io.IOException;
import java.io.InputStream;
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

/** Answers every question for a font with one of the house: the machine's own fonts are neither searched nor used. */
final class HouseFonts implements FontMapper {

    private TrueTypeFont plain;

    /** The bytes of a font of the house; all have the Kazakh letters. */
    static InputStream open(String file) {
        return HouseFonts.class.getResourceAsStream("fonts/" + file);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(plain(), false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(plain(), false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, plain(), false);
    }

    private synchronized TrueTypeFont plain() {
        if (plain == null) {
            plain = parsed("PTSans-Regular.ttf");
        }
        return plain;
    }

    private static TrueTypeFont parsed(String file) {
        try (var in = open(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
