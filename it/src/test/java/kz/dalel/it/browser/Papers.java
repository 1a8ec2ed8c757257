package kz.dalel.it.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.util.Random;

/** Files that people have at hand. */
final class Papers {
    private static final int IMAGE_BYTES = 12 << 20;

    private Papers() {}

    static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", ("%PDF-1.7 " + name).getBytes(UTF_8));
    }

    static FilePayload text(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(UTF_8));
    }

    /** Large enough that its transfer takes more than one part. */
    static FilePayload image(String name) {
        byte[] bytes = new byte[IMAGE_BYTES];
        new Random(417).nextBytes(bytes);
        return new FilePayload(name, "application/octet-stream", bytes);
    }
}
