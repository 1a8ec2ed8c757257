package kz.dalel.web.page.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import kz.dalel.web.page.JsonText;

/**
 * What was said in words when a step was taken.
 *
 * @param text the reason, answer or remark; empty when there was none
 * @param ground code of the legal ground; empty when there was none
 */
public record LastWord(String text, String ground) {
    private static final List<String> TEXTS = List.of("text", "reasons", "reason", "refusal");

    /** Out of the record of a step, as {@link kz.dalel.request.Cases#said} gives it. */
    static LastWord of(String record) {
        JsonNode said = JsonText.read(record).path("said");
        String text = TEXTS.stream()
                .map(member -> JsonText.text(said.path(member)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new LastWord(text, Objects.requireNonNullElse(JsonText.text(said.path("ground")), ""));
    }
}
