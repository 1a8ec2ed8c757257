package kz.dalel.web.rest.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dalel.kernel.Refusal;

/** The header {@code Upload-Metadata}: pairs of a key and a value in Base64, separated by commas. */
record TusMetadata(Map<String, String> values) {
    private static final int LONGEST = 8192;
    private static final Pattern PAIR = Pattern.compile("([!-+\\--~]+)(?: ([A-Za-z0-9+/]*={0,2}))?");

    TusMetadata {
        values = Map.copyOf(values);
    }

    /** Refused as invalid when malformed, when a key comes twice or when a value is not UTF-8. */
    static TusMetadata of(String header) {
        if (header.length() > LONGEST) throw malformed();
        Map<String, String> values = new HashMap<>();
        for (String pair : header.split(",", -1)) {
            Matcher parts = PAIR.matcher(pair.strip());
            if (!parts.matches()) throw malformed();
            String value = parts.group(2) == null ? "" : text(parts.group(2));
            if (values.putIfAbsent(parts.group(1), value) != null) throw malformed();
        }
        return new TusMetadata(values);
    }

    private static String text(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw malformed();
        }
    }

    private static Refusal malformed() {
        return Refusal.invalid("upload.metadata");
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
