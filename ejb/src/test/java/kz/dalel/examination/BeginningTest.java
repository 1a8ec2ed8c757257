package kz.dalel.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class BeginningTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final String EXHIBIT = "CDF-2026-000001";
    private static final Tool VERIFIED = new Tool("exiftool", "13.10", TODAY);

    @Test
    void a_plan_a_proposition_verified_tools_and_own_exhibits_are_enough() {
        assertThat(gaps(false, new Beginning("plan", List.of("p"), List.of(VERIFIED), List.of(EXHIBIT))))
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
    void a_tool_verified_today_is_used_and_one_verified_never_or_tomorrow_is_not() {
        assertThat(gaps(false, tool(VERIFIED))).isEmpty();
        assertThat(gaps(false, tool(new Tool("exiftool", "13.10", null)))).containsExactly("tool.notVerified");
        assertThat(gaps(false, tool(new Tool("exiftool", "13.10", TODAY.plusDays(1)))))
                .containsExactly("tool.verifiedInFuture");
        assertThat(gaps(false, tool(new Tool("exiftool", " ", TODAY)))).containsExactly("tool.noVersion");
        assertThat(gaps(false, tool(new Tool(null, "1", TODAY)))).containsExactly("required.tool.name");
    }

    @Test
    void an_exhibit_of_another_request_is_refused() {
        assertThat(gaps(false, new Beginning("plan", List.of("p"), List.of(), List.of(EXHIBIT, "CDF-2026-000002"))))
                .containsExactly("examination.foreignExhibit");
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        assertThat(gaps(false, new Beginning(null, null, null, null)))
                .containsExactly(
                        "required.examination.plan", "examination.propositions", "required.examination.exhibits");
    }

    @Test
    void it_is_kept_without_white_space_and_without_repetitions() {
        Tool spaced = new Tool(" exiftool ", " 13.10 ", TODAY);
        Beginning said = new Beginning(
                " plan ", Arrays.asList(" p ", "p", null, " "), List.of(spaced, VERIFIED), List.of(EXHIBIT, EXHIBIT));
        assertThat(said.kept()).isEqualTo(new Beginning("plan", List.of("p"), List.of(VERIFIED), List.of(EXHIBIT)));
    }

    private static Beginning propositions(String... propositions) {
        return new Beginning("plan", List.of(propositions), List.of(), List.of(EXHIBIT));
    }

    private static Beginning tool(Tool tool) {
        return new Beginning("plan", List.of("p"), List.of(tool), List.of(EXHIBIT));
    }

    private static List<String> gaps(boolean ai, Beginning beginning) {
        return beginning.gaps(ai, Set.of(EXHIBIT), TODAY).stream()
                .map(Refusal::key)
                .toList();
    }
}
