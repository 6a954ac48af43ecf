package kz.daiar.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a QR code, drawn once, so that it lies in the paper itself. */
final class SquareCode {

    private static final int SIDE = 300;
    private static final int WHITE = 0xFFFFFF;
    private static final Map<EncodeHintType, ?> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            2);

    private SquareCode() {}

    /** The image as a data address. */
    static String of(String text) {
        try {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(dots(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitMatrix dots(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIDE, SIDE, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a square code: " + text.length(), e);
        }
    }

    private static byte[] png(BitMatrix dots) throws IOException {
        var image = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                image.setRGB(x, y, dots.get(x, y) ? 0 : WHITE);
            }
        }
        var drawn = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", drawn);
        return drawn.toByteArray();
    }
}
