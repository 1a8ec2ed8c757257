package kz.dalel.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class BeginningTest {
    private static final String EXHIBIT = "CDF-2026-000001";
    private static final ToolChoice VERIFIED = new ToolChoice("EXIFTOOL", "13.10");
    private static final MethodChoice METHOD = new MethodChoice("PROVENANCE", 1, null);

    @Test
    void a_plan_a_proposition_verified_tools_and_own_exhibits_are_enough() {
        assertThat(gaps(
                        false,
                        new Beginning("plan", List.of("p"), List.of(METHOD), List.of(VERIFIED), List.of(EXHIBIT))))
                .isEmpty();
    }

    @Test
    void where_ai_is_in_question_two_different_propositions_stand_before_the_results() {
        assertThat(gaps(true, propositions("made by a camera", "synthesized"))).isEmpty();
        assertThat(gaps(true, propositions("made by a camera"))).containsExactly("examination.propositions");
        assertThat(gaps(true, propositions("made by a camera", " made by a camera ", " ")))
                .containsExactly("examination.propositions");
    }

    @Test
    void an_exhibit_of_another_request_is_refused() {
        assertThat(gaps(
                        false,
                        new Beginning("plan", List.of("p"), List.of(), List.of(), List.of(EXHIBIT, "CDF-2026-000002"))))
                .containsExactly("examination.foreignExhibit");
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        assertThat(gaps(false, new Beginning(null, null, null, null, null)))
                .containsExactly(
                        "required.examination.plan", "examination.propositions", "required.examination.exhibits");
    }

    @Test
    void it_is_kept_without_white_space_and_without_repetitions() {
        ToolChoice spaced = new ToolChoice(" EXIFTOOL ", " 13.10 ");
        MethodChoice blank = new MethodChoice(" PROVENANCE ", 1, " ");
        Beginning said = new Beginning(
                " plan ",
                Arrays.asList(" p ", "p", null, " "),
                List.of(blank, METHOD),
                List.of(spaced, VERIFIED),
                List.of(EXHIBIT, EXHIBIT));
        assertThat(said.kept())
                .isEqualTo(new Beginning("plan", List.of("p"), List.of(METHOD), List.of(VERIFIED), List.of(EXHIBIT)));
    }

    private static Beginning propositions(String... propositions) {
        return new Beginning("plan", List.of(propositions), List.of(), List.of(), List.of(EXHIBIT));
    }

    private static List<String> gaps(boolean ai, Beginning beginning) {
        return beginning.gaps(ai, Set.of(EXHIBIT)).stream().map(Refusal::key).toList();
    }
}
