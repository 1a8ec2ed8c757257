package kz.dalel.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.dalel.kernel.Refusal;

/** Whether a result is what {@code docs/work-result.schema.json} says: a worker opens hostile files and is not trusted. */
final class ResultCheck {
    private static final Predicate<String> DIGEST =
            Pattern.compile("[0-9a-f]{64}").asMatchPredicate();
    private static final Predicate<String> WORD =
            Pattern.compile("[a-z0-9-]{1,40}").asMatchPredicate();
    private static final Predicate<String> VERSION =
            Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}){0,5}").asMatchPredicate();
    private static final Predicate<String> TYPE = Pattern.compile(
                    "[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9!#$&^_.+-]{1,127}")
            .asMatchPredicate();
    private static final Set<String> FIELDS = Set.of(
            "type",
            "size",
            "created",
            "modified",
            "device",
            "software",
            "location",
            "author",
            "pages",
            "duration",
            "dimensions");

    private ResultCheck() {}

    /** Refused with the member that is wrong. */
    static ExtractionResult complete(ExtractionResult result) {
        demand("outcome", result.outcome() != null);
        demand("extractor", result.extractor() != null);
        demand("extractor.name", "tika".equals(result.extractor().name()));
        matches("extractor.version", result.extractor().version(), VERSION);
        matches("extractor.configuration", result.extractor().configuration(), DIGEST);
        if (result.detail() != null) matches("detail", result.detail(), WORD);
        matches("type", result.type(), TYPE);
        lists(result);
        return result;
    }

    private static void lists(ExtractionResult result) {
        demand("normalised", result.normalised().size() <= 176);
        demand("raw", result.raw().size() <= 2000);
        demand("embedded", result.embedded().size() <= 1000);
        for (ExtractionResult.Normalised normalised : result.normalised()) {
            demand("normalised.field", normalised.field() != null && FIELDS.contains(normalised.field()));
            text("normalised.value", normalised.value(), 8192);
            text("normalised.rawKey", normalised.rawKey(), 200);
        }
        for (ExtractionResult.Raw raw : result.raw()) {
            text("raw.key", raw.key(), 512);
            for (String value : raw.values()) text("raw.values", value, 8192);
        }
        for (ExtractionResult.Embedded embedded : result.embedded()) {
            text("embedded.path", embedded.path(), 1024);
            matches("embedded.type", embedded.type(), TYPE);
        }
    }

    private static void text(String member, String value, int longest) {
        demand(
                member,
                value != null
                        && value.codePointCount(0, value.length()) <= longest
                        && value.indexOf('\0') < 0
                        && StandardCharsets.UTF_8.newEncoder().canEncode(value));
    }

    private static void matches(String member, String value, Predicate<String> form) {
        demand(member, value != null && form.test(value));
    }

    private static void demand(String member, boolean kept) {
        if (!kept) throw Refusal.invalid("work.result", member);
    }
}
