package kz.dalel.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;
import kz.dalel.kernel.Refusal;

/** The number of a request, such as {@code REQ-2026-000123}: register, year, running number. Never reused. */
@Embeddable
public record RequestNumber(@Column(name = "number", updatable = false) String text) implements Serializable {
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,5}-\\d{4}-\\d{6}");

    public RequestNumber {
        if (text == null || !NUMBER.matcher(text).matches()) throw Refusal.notFound("request.unknown");
    }

    static RequestNumber of(int year, long running) {
        return new RequestNumber("REQ-%04d-%06d".formatted(year, running));
    }

    @Override
    public String toString() {
        return text;
    }
}
