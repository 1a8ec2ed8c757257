package kz.dalel.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void a_disagreement_is_reasoned_and_an_agreement_may_be() {
        assertThat(new Verdict(true, " ").complete()).isEqualTo(new Verdict(true, null));
        assertThat(new Verdict(false, " мало данных ").complete()).isEqualTo(new Verdict(false, "мало данных"));
        assertThatThrownBy(() -> new Verdict(false, null).complete())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("required.review.reason"));
        assertThatThrownBy(() -> new Verdict(null, "да").complete())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("required.review.agrees"));
    }

    @Test
    void each_comment_without_a_reply_is_named() {
        CommentLine.ReplyLine reply = new CommentLine.ReplyLine(1, "да", "э", Instant.EPOCH);
        List<CommentLine> comments = List.of(
                new CommentLine(1, 1, null, "а", "р", Instant.EPOCH, List.of(reply)),
                new CommentLine(2, 1, null, "б", "р", Instant.EPOCH, List.of()));
        assertThat(ReviewDesk.unanswered(comments)).singleElement().satisfies(refusal -> assertThat(refusal.args())
                .isEqualTo(List.of(2)));
    }
}
