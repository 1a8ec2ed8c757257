package kz.dalel.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class MessageFormTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    @Test
    void only_an_answer_answers_and_only_a_call_has_a_partner() {
        MessageForm form = new MessageForm(MessageKind.MESSAGE, " текст ", 7L, "Ким", NOW, true).complete(NOW);
        assertThat(form).isEqualTo(new MessageForm(MessageKind.MESSAGE, "текст", null, null, null, true));
    }

    @Test
    void a_call_says_with_whom_and_when() {
        assertThatThrownBy(() -> new MessageForm(MessageKind.CALL, "текст", null, null, null, false).complete(NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal::key)
                        .containsExactly("required.thread.partner", "required.thread.calledAt"));
        assertThatThrownBy(() -> new MessageForm(MessageKind.CALL, "текст", null, "Ким", NOW.plusSeconds(1), false)
                        .complete(NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("thread.callToCome"));
    }

    @Test
    void an_answer_names_its_question() {
        assertThatThrownBy(() -> new MessageForm(MessageKind.ANSWER, "да", null, null, null, false).complete(NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("required.thread.answers"));
    }
}
