package kz.dalel.web.rest.convention;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import kz.dalel.kernel.Cursor;
import kz.dalel.web.rest.problem.Misuse;

/** A cursor as callers carry it: opaque, safe in a URL. It opens nothing that its bearer may not list anyway, so it is not signed. */
public final class CursorText {
    private static final int LONGEST = 400;

    private CursorText() {}

    public static String write(Cursor cursor) {
        String due = cursor.due().map(instant -> Long.toString(micros(instant))).orElse("");
        byte[] bytes = (due + ":" + cursor.id()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Cursor read(String text) {
        return parse(text).orElseThrow(() -> new Misuse(400, "cursor.broken"));
    }

    /** The cursor that the text says; none when it is none of ours. */
    public static Optional<Cursor> parse(String text) {
        try {
            if (text.length() > LONGEST) return Optional.empty();
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String plain = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int colon = plain.indexOf(':');
            if (colon < 0 || colon == plain.length() - 1) return Optional.empty();
            return Optional.of(new Cursor(due(plain.substring(0, colon)), plain.substring(colon + 1)));
        } catch (IllegalArgumentException | CharacterCodingException | DateTimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> due(String micros) {
        return micros.isEmpty()
                ? Optional.empty()
                : Optional.of(Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS));
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
