package kz.dalel.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads the code on a printed page as a scanner of offices does, at 300 dots an inch. It weighs every three marks that may be
 * the corners: a reader that takes the first three loses one large code in twenty to data that look like a corner.
 */
public final class Scanner {
    private static final float DOTS = 300;

    private Scanner() {}

    /** The text of the code on the first page. */
    public static String read(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(light));
            return new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))[0].getText();
        }
    }
}
