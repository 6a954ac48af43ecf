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

    private static final int SMALLEST = 1;
    private static final int POINTS = 2;
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
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SMALLEST, SMALLEST, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a square code: " + text.length(), e);
        }
    }

    /** One bit a point: a reader of the paper enlarges it without a blur. */
    private static byte[] png(BitMatrix dots) throws IOException {
        int side = dots.getWidth() * POINTS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        var raster = image.getRaster();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                raster.setSample(x, y, 0, dots.get(x / POINTS, y / POINTS) ? 0 : 1);
            }
        }
        var drawn = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", drawn);
        return drawn.toByteArray();
    }
}
