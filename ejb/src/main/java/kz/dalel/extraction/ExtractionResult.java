package kz.dalel.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The result of one exhibit, as {@code docs/work-result.schema.json} has it.
 *
 * @param sha256 of the bytes that were parsed
 * @param detail a machine word; null when there is nothing to add
 * @param type the media type
 * @param embedded the files in a container, at any depth
 * @param truncated whether something was cut
 */
public record ExtractionResult(
        String exhibit,
        String sha256,
        Extractor extractor,
        Outcome outcome,
        String detail,
        String type,
        List<Normalised> normalised,
        List<Raw> raw,
        List<Embedded> embedded,
        boolean truncated) {

    public ExtractionResult {
        normalised = normalised == null ? List.of() : List.copyOf(normalised);
        raw = raw == null ? List.of() : List.copyOf(raw);
        embedded = embedded == null ? List.of() : List.copyOf(embedded);
    }

    /** What extracted it; the configuration by its SHA-256. */
    public record Extractor(String name, String version, String configuration) {}

    /** A value in one form, and the raw key it was read from. */
    public record Normalised(String field, String value, String rawKey) {}

    /** A key as the extractor names it, with its values. */
    public record Raw(String key, List<String> values) {
        public Raw {
            values = values == null ? List.of() : List.copyOf(values);
        }
    }

    /** A file inside the exhibit. */
    public record Embedded(String path, String type) {}

    /** The members of its JSON object; absent parts are left out. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("exhibit", exhibit);
        members.put("sha256", sha256);
        members.put(
                "extractor",
                Map.of(
                        "name", extractor.name,
                        "version", extractor.version,
                        "configuration", extractor.configuration));
        members.put("outcome", outcome.name());
        if (detail != null) members.put("detail", detail);
        members.put("type", type);
        members.put(
                "normalised",
                normalised.stream()
                        .map(n -> Map.of("field", n.field, "value", n.value, "rawKey", n.rawKey))
                        .toList());
        members.put(
                "raw",
                raw.stream().map(r -> Map.of("key", r.key, "values", r.values)).toList());
        if (!embedded.isEmpty())
            members.put(
                    "embedded",
                    embedded.stream()
                            .map(e -> Map.of("path", e.path, "type", e.type))
                            .collect(Collectors.toList()));
        members.put("truncated", truncated);
        return members;
    }
}
