package kz.dalel.web.rest.convention;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file that is saved and never opened in place, with its {@code Content-Disposition} (RFC 6266, RFC 5987). */
public final class Attachment {
    private static final String UNESCAPED = "!#$&+-.^_`|~";

    private Attachment() {}

    /** The bytes, which no cache keeps; the answer closes them. Size in bytes. */
    public static Response saved(InputStream bytes, long size, String name, String plain) {
        return Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(name, plain))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** The name in any writing; {@code plain} for those who cannot read it. */
    public static String named(String name, String plain) {
        StringBuilder text =
                new StringBuilder("attachment; filename=\"").append(plain).append("\"; filename*=UTF-8''");
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            boolean letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
            if (letter || (character >= '0' && character <= '9') || UNESCAPED.indexOf(character) >= 0)
                text.append(character);
            else text.append('%').append("%02X".formatted((int) character));
        }
        return text.toString();
    }
}
