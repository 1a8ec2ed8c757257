package kz.dalel.web.rest.convention;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import kz.dalel.web.rest.problem.Misuse;

/** Reads instants in query parameters: ISO 8601 with an offset. */
@Provider
public class InstantParam implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
        if (raw != Instant.class) return null; // the contract: none of ours
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                return text == null || text.isEmpty() ? null : raw.cast(instant(text));
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw (Misuse) new Misuse(400, "json.notInstant", text).initCause(unreadable);
        }
    }
}
