package kz.dalel.exhibit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;
import kz.dalel.kernel.Refusal;

/** The number on an exhibit's label, such as {@code CDF-2026-000001}: center, year, running number. Never reused. */
@Embeddable
public record ExhibitNumber(@Column(name = "number", updatable = false) String text) implements Serializable {
    private static final Pattern LABEL = Pattern.compile("[A-Z]{2,5}-[0-9]{4}-[0-9]{6}");

    public ExhibitNumber {
        if (text == null || !LABEL.matcher(text).matches()) throw Refusal.notFound("exhibit.unknown");
    }

    static ExhibitNumber of(int year, long running) {
        return new ExhibitNumber("CDF-%04d-%06d".formatted(year, running));
    }

    @Override
    public String toString() {
        return text;
    }
}
