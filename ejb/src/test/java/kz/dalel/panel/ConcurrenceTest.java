package kz.dalel.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kz.dalel.assignment.PanelForm;
import kz.dalel.kernel.Refusal;
import kz.dalel.manuscript.DraftForm;
import kz.dalel.request.RequestNumber;
import org.junit.jupiter.api.Test;

class ConcurrenceTest {
    private static final DraftForm.ExpertForm SELF =
            new DraftForm.ExpertForm("высшее", "звукозаписи", "9 лет", null, "эксперт");
    private static final String VERSION = "ab".repeat(32);

    @Test
    void who_agrees_says_no_opinion_and_who_dissents_must() {
        assertThat(new ConcurrenceForm(1, true, " ", SELF).readable().opinion()).isNull();
        refused(new ConcurrenceForm(1, true, "иначе", SELF), "concurrence.opinionOfWhoAgrees");
        refused(new ConcurrenceForm(1, false, " ", SELF), "required.concurrence.opinion");
        assertThat(new ConcurrenceForm(1, false, " иначе ", SELF).readable().opinion())
                .isEqualTo("иначе");
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        assertThatThrownBy(() -> new ConcurrenceForm(null, null, null, null).readable())
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal::key)
                        .containsExactly(
                                "required.concurrence.version",
                                "required.concurrence.agrees",
                                "required.expert.education",
                                "required.expert.specialty",
                                "required.expert.experience",
                                "required.expert.post"));
    }

    @Test
    void an_opinion_is_bound_to_the_version_from_which_it_dissents() {
        String bound = word("иначе", VERSION).opinionSha256();
        assertThat(bound)
                .matches("[0-9a-f]{64}")
                .isEqualTo(word("иначе", VERSION).opinionSha256())
                .isNotEqualTo(word("иначе", "cd".repeat(32)).opinionSha256())
                .isNotEqualTo(word("иначе.", VERSION).opinionSha256());
        assertThat(word(null, VERSION).opinionSha256()).isNull();
    }

    @Test
    void what_a_member_signs_follows_from_the_form_and_from_how_he_stands() {
        assertThat(PanelFile.subject(PanelForm.COMMISSION, position(null))).isEqualTo(Subject.CONCLUSION);
        assertThat(PanelFile.subject(PanelForm.COMPLEX, position(null))).isEqualTo(Subject.PART);
        assertThat(PanelFile.subject(PanelForm.COMMISSION, position("иначе"))).isEqualTo(Subject.OPINION);
        assertThat(PanelFile.subject(PanelForm.COMPLEX, position("иначе"))).isEqualTo(Subject.OPINION);
    }

    private static Concurrence word(String opinion, String version) {
        return new Concurrence(
                new Concurrence.Key(new RequestNumber("AST-2026-000001"), 1, "a", 1),
                new ConcurrenceForm(1, opinion == null, opinion, SELF),
                version,
                Instant.EPOCH);
    }

    private static Position position(String opinion) {
        return new Position("a", "A", opinion == null, opinion, null, SELF, Instant.EPOCH);
    }

    private static void refused(ConcurrenceForm form, String key) {
        assertThatThrownBy(form::readable).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
