package kz.dalel.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class MandatoryContentsTest {

    @Test
    void a_complete_conclusion_lacks_nothing() {
        assertThat(missing(Conclusions.complete("ru"))).isEmpty();
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        Content empty = new Content(
                new Content.Opening("REQ-2026-000017", 1, "ru", "Ц", "Ц", null, null, "2026-03-12", null),
                new Content.Appointment(
                        "ДП", "с", null, null, null, "CIVIL", "1", List.of(), "EXAMINATION", "PRIMARY", " "),
                new Content.Author("Ә", null, null, null, null, null),
                null,
                List.of(),
                null,
                List.of(),
                new Content.Study(null, List.of(), null, List.of(), List.of(), null),
                null,
                List.of(),
                null,
                List.of(),
                null);
        assertThat(missing(empty))
                .containsExactly(
                        "required.examination.began",
                        "required.resolution.date",
                        "required.resolution.document",
                        "required.grounds",
                        "required.questions",
                        "required.expert.education",
                        "required.expert.specialty",
                        "required.expert.experience",
                        "required.expert.post",
                        "required.personsPresent",
                        "required.evaluation",
                        "conclusion.noWarning",
                        "conclusion.noObjects",
                        "required.examination.plan",
                        "conclusion.noMethods",
                        "conclusion.noTools",
                        "conclusion.noFindings");
    }

    @Test
    void a_degree_and_a_dissent_may_be_absent() {
        Content content = Conclusions.complete("ru");
        assertThat(content.expert().degree()).isNull();
        assertThat(content.dissent()).isNull();
        assertThat(missing(content)).isEmpty();
    }

    @Test
    void each_question_without_an_answer_is_named_by_its_number() {
        Content content = Conclusions.of("ru", Conclusions.questions(4), "о", Conclusions.answers(2));
        List<Refusal> missing = MandatoryContents.missing(content);
        assertThat(missing).extracting(Refusal::key).containsOnly("answer.missing");
        assertThat(missing).extracting(refusal -> refusal.args().get(0)).containsExactly(3, 4);
    }

    @Test
    void a_refused_question_needs_its_reason() {
        Content.Reply bare = new Content.Reply(1, null, true, null, null);
        assertThat(missing(Conclusions.of("ru", Conclusions.questions(1), "о", List.of(bare))))
                .containsExactly("answer.missing");
        Content.Reply reasoned = new Content.Reply(1, null, true, "вне компетенции", null);
        assertThat(missing(Conclusions.of("ru", Conclusions.questions(1), "о", List.of(reasoned))))
                .isEmpty();
    }

    @Test
    void a_result_without_a_method_and_an_object_never_received_are_refused() {
        Content good = Conclusions.complete("ru");
        Content bad = new Content(
                good.opening(),
                good.appointment(),
                good.expert(),
                good.warning(),
                good.questions(),
                good.personsPresent(),
                List.of(Conclusions.item(null)),
                Conclusions.study(null),
                good.evaluation(),
                good.answers(),
                null,
                List.of(),
                null);
        assertThat(missing(bad)).containsExactly("conclusion.objectNotReceived", "conclusion.resultWithoutMethod");
    }

    private static List<String> missing(Content content) {
        return MandatoryContents.missing(content).stream().map(Refusal::key).toList();
    }
}
