package kz.dalel.web.page.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConclusionTextTest {
    private static final ConclusionText TEXT = ConclusionText.of(
            """
            {"evaluation": "оценка", "dissent": null, "expert": {"post": "эксперт", "degree": null},
             "questions": ["Синтез?", "Устройство?"],
             "answers": [{"question": 1, "text": "Нет", "refused": false, "certainty": "PROBABLE"},
                         {"question": 2, "refused": true, "reason": "нет образцов"}]}""");

    @Test
    void members_are_read_where_they_stand_and_what_is_not_said_is_null() {
        assertThat(TEXT.getEvaluation()).isEqualTo("оценка");
        assertThat(TEXT.text("expert", "post")).isEqualTo("эксперт");
        assertThat(TEXT.text("expert", "degree")).isNull();
        assertThat(TEXT.text("nobody", "post")).isNull();
        assertThat(TEXT.getDissent()).isNull();
    }

    @Test
    void each_question_has_its_answer_or_its_reason() {
        assertThat(TEXT.getReplies())
                .containsExactly(
                        new ConclusionText.Reply("Синтез?", "Нет", null, "PROBABLE"),
                        new ConclusionText.Reply("Устройство?", null, "нет образцов", null));
    }
}
