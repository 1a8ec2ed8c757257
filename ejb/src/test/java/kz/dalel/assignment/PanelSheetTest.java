package kz.dalel.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelSheetTest {
    private static final Instant DAY = Instant.parse("2026-03-02T05:00:00Z");

    @Test
    void one_expert_leads_and_a_case_from_before_has_no_seats() {
        PanelSheet old = new PanelSheet(PanelForm.SINGLE, "", List.of());
        assertThat(old.several()).isFalse();
        assertThat(old.isLedBy("anybody")).isTrue();
        assertThat(old.isLastToAccept("anybody")).isTrue();
        assertThat(old.isAnsweredBy("anybody", 1)).isTrue();
    }

    @Test
    void several_are_led_by_their_coordinator_alone() {
        PanelSheet panel = panel(PanelForm.COMMISSION, null, null);
        assertThat(panel.isLedBy("a")).isTrue();
        assertThat(panel.isLedBy("b")).isFalse();
    }

    @Test
    void the_last_who_takes_the_case_is_the_one_before_whom_all_others_did() {
        assertThat(panel(PanelForm.COMMISSION, null, null).isLastToAccept("a")).isFalse();
        assertThat(panel(PanelForm.COMMISSION, DAY, null).isLastToAccept("b")).isTrue();
        assertThat(panel(PanelForm.COMMISSION, DAY, null).isLastToAccept("a")).isFalse();
    }

    @Test
    void in_a_complex_examination_a_question_is_answered_by_those_whose_part_it_is() {
        PanelSheet complex = panel(PanelForm.COMPLEX, DAY, DAY);
        assertThat(complex.isAnsweredBy("a", 1)).isTrue();
        assertThat(complex.isAnsweredBy("a", 2)).isFalse();
        assertThat(complex.isAnsweredBy("b", 2)).isTrue();
        assertThat(complex.isAnsweredBy("stranger", 1)).isFalse();
        assertThat(panel(PanelForm.COMMISSION, DAY, DAY).isAnsweredBy("a", 2)).isTrue();
    }

    private static PanelSheet panel(PanelForm form, Instant first, Instant second) {
        return new PanelSheet(
                form,
                "a",
                List.of(
                        new PanelSheet.Seat("a", "A", "MEDIA", List.of(1), true, first),
                        new PanelSheet.Seat("b", "B", "OTHER", List.of(2), true, second)));
    }
}
