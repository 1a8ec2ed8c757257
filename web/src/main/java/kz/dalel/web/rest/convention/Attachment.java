package kz.dalel.web.rest.convention;

import java.nio.charset.StandardCharsets;

/** The {@code Content-Disposition} of a file that is saved and never opened in place (RFC 6266, RFC 5987). */
public final class Attachment {
    private static final String UNESCAPED = "!#$&+-.^_`|~";

    private Attachment() {}

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
