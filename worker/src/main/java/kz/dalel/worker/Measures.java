package kz.dalel.worker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Tika gives them, brought to one form; what is no sensible number yields nothing. */
final class Measures {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,30})?([eE]-?\\d{1,2})?");
    private static final Pattern TYPE = Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9!#$&^_.+-]{1,127}");

    private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(1_000_000_000);

    private Measures() {}

    static Optional<String> whole(String text) {
        return Optional.of(text.strip()).filter(t -> WHOLE.matcher(t).matches());
    }

    static Optional<String> words(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }

    /** The media type without its parameters. */
    static Optional<String> type(String text) {
        String type = text.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Optional.of(type).filter(t -> TYPE.matcher(t).matches());
    }

    /** Seconds with a fraction, to an ISO 8601 duration in milliseconds. */
    static Optional<String> duration(String seconds) {
        return decimal(seconds)
                .filter(s -> s.signum() > 0 && s.compareTo(LONGEST_SECONDS) < 0)
                .map(s -> Duration.ofMillis(s.movePointRight(3)
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValueExact())
                        .toString());
    }

    static Optional<String> location(String latitude, String longitude) {
        return degrees(latitude, 90).flatMap(lat -> degrees(longitude, 180).map(lon -> lat + "," + lon));
    }

    static Optional<String> dimensions(String width, String height) {
        return whole(width).flatMap(w -> whole(height).map(h -> w + "x" + h));
    }

    /** Maker and model; many makers repeat their name in the model. */
    static Optional<String> device(String maker, String model) {
        String make = maker.strip();
        String name = model.strip();
        boolean repeated = name.toLowerCase(Locale.ROOT).startsWith(make.toLowerCase(Locale.ROOT));
        return words(repeated ? name : make + " " + name);
    }

    private static Optional<String> degrees(String text, int limit) {
        return decimal(text)
                .filter(d -> d.abs().compareTo(BigDecimal.valueOf(limit)) <= 0)
                .map(d -> d.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros())
                .map(BigDecimal::toPlainString);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.of(text.strip())
                .filter(t -> DECIMAL.matcher(t).matches())
                .map(BigDecimal::new);
    }
}
