package kz.dalel.web.page.conclusion;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import kz.dalel.web.page.JsonText;

/** What a conclusion says, read from its canonical JSON; what is not said is null or empty. */
public final class ConclusionText {
    private final JsonNode content;

    private ConclusionText(JsonNode content) {
        this.content = content;
    }

    static ConclusionText of(String json) {
        return new ConclusionText(JsonText.read(json));
    }

    /** The text at the end of these members. */
    public String text(String... members) {
        JsonNode value = content;
        for (String member : members) value = value.path(member);
        return JsonText.text(value);
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
        JsonNode questions = content.path("questions");
        JsonNode answers = content.path("answers");
        return IntStream.range(0, Math.min(questions.size(), answers.size()))
                .mapToObj(i -> reply(questions.path(i), answers.path(i)))
                .toList();
    }

    private static Reply reply(JsonNode question, JsonNode answer) {
        return new Reply(
                JsonText.text(question),
                JsonText.text(answer.path("text")),
                JsonText.text(answer.path("reason")),
                JsonText.text(answer.path("certainty")));
    }

    /** A question and what is answered to it; the text is null where it is refused. */
    public record Reply(String question, String text, String reason, String certainty) {}
}
