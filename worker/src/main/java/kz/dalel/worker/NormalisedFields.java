package kz.dalel.worker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The small fixed set of fields that is searched and compared. A field stands more than once where sources inside the
 * file disagree: that is a finding, and not for this process to settle.
 */
final class NormalisedFields {
    private static final int PER_FIELD = 16;

    private static final List<Rule> RULES = List.of(
            one("type", Measures::type, "Content-Type"),
            one("size", Measures::whole, "Content-Length"),
            one("created", Moments::iso, "exif:DateTimeOriginal", "dcterms:created", "xmp:CreateDate"),
            one("created", Moments::iso, "pdf:docinfo:created"),
            one("modified", Moments::iso, "dcterms:modified", "xmp:ModifyDate", "pdf:docinfo:modified"),
            new Pair("device", Measures::device, "tiff:Make", "tiff:Model"),
            one("software", Measures::words, "tiff:Software", "xmp:CreatorTool", "pdf:producer"),
            one("software", Measures::words, "extended-properties:Application", "Software", "generator"),
            one("software", Measures::words, "Message:Raw-Header:X-Mailer", "Message:Raw-Header:User-Agent"),
            new Pair("location", Measures::location, "geo:lat", "geo:long"),
            one("author", Measures::words, "dc:creator", "meta:last-author"),
            one("pages", Measures::whole, "xmpTPg:NPages", "meta:page-count", "meta:slide-count"),
            one("duration", Measures::duration, "xmpDM:duration"),
            new Pair("dimensions", Measures::dimensions, "tiff:ImageWidth", "tiff:ImageLength"));

    private static final Set<String> SOURCES =
            RULES.stream().flatMap(rule -> rule.keys().stream()).collect(Collectors.toUnmodifiableSet());

    private NormalisedFields() {}

    static boolean readsFrom(String rawKey) {
        return SOURCES.contains(rawKey);
    }

    static List<NormalisedField> of(List<RawField> raw) {
        Map<String, List<String>> values =
                raw.stream().collect(Collectors.toMap(RawField::key, RawField::values, NormalisedFields::joined));
        Set<String> seen = new HashSet<>();
        Map<String, Integer> count = new HashMap<>();
        return RULES.stream()
                .flatMap(rule -> rule.read(values))
                .filter(f -> seen.add(f.field() + "\n" + f.value()))
                .filter(f -> count.merge(f.field(), 1, Integer::sum) <= PER_FIELD)
                .toList();
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Rule one(String field, Function<String, Optional<String>> form, String... keys) {
        return new Each(field, form, List.of(keys));
    }

    private interface Rule {
        List<String> keys();

        Stream<NormalisedField> read(Map<String, List<String>> raw);
    }

    private record Each(String field, Function<String, Optional<String>> form, List<String> keys) implements Rule {
        @Override
        public Stream<NormalisedField> read(Map<String, List<String>> raw) {
            return keys.stream().flatMap(key -> raw.getOrDefault(key, List.of()).stream()
                    .flatMap(value -> form.apply(value).stream())
                    .map(value -> new NormalisedField(field, value, key)));
        }
    }

    private record Pair(String field, BiFunction<String, String, Optional<String>> form, String first, String second)
            implements Rule {
        @Override
        public List<String> keys() {
            return List.of(first, second);
        }

        @Override
        public Stream<NormalisedField> read(Map<String, List<String>> raw) {
            List<String> ones = raw.getOrDefault(first, List.of());
            List<String> others = raw.getOrDefault(second, List.of());
            if (ones.isEmpty() || others.isEmpty()) return Stream.empty();
            return form.apply(ones.get(0), others.get(0)).stream()
                    .map(value -> new NormalisedField(field, value, first + " + " + second));
        }
    }
}
