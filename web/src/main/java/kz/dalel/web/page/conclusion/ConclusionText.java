package kz.dalel.web.page.conclusion;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;

/** What a conclusion says, read from its canonical JSON; what is not said is null or empty. */
public final class ConclusionText {
    private final JsonObject content;

    private ConclusionText(JsonObject content) {
        this.content = content;
    }

    static ConclusionText of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new ConclusionText(reader.readObject());
        }
    }

    /** The text at the end of these members. */
    public String text(String... members) {
        JsonValue value = content;
        for (String member : members)
            value = value instanceof JsonObject object ? object.getOrDefault(member, JsonValue.NULL) : JsonValue.NULL;
        return value instanceof JsonString text ? text.getString() : null;
    }

    /** What the findings mean and why. */
    public String getEvaluation() {
        return text("evaluation");
    }

    /** The opinion of an expert who does not agree with the others. */
    public String getDissent() {
        return text("dissent");
    }

    /** The questions, each with its answer or the reason why there is none. */
    public List<Reply> getReplies() {
        JsonArray questions = content.getJsonArray("questions");
        JsonArray answers = content.getJsonArray("answers");
        if (questions == null || answers == null) return List.of();
        return IntStream.range(0, Math.min(questions.size(), answers.size()))
                .mapToObj(i -> reply(questions.getString(i), answers.getJsonObject(i)))
                .toList();
    }

    private static Reply reply(String question, JsonObject answer) {
        return new Reply(
                question,
                answer.getString("text", null),
                answer.getString("reason", null),
                answer.getString("certainty", null));
    }

    /** A question and what is answered to it; the text is null where it is refused. */
    public record Reply(String question, String text, String reason, String certainty) {}
}
