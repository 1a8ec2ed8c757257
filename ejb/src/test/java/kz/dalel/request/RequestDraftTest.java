package kz.dalel.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestDraftTest {
    private static final String BROKEN = "a\u0000b";

    @Test
    void a_draft_may_be_empty_and_its_texts_have_several_lines() {
        assertThat(draft("ru", null, null, List.of(), null).readable()).isNotNull();
        assertThat(draft(null, "Алматы", "Ущерб:\n4 500 000 ₸", List.of("Что?"), "2675")
                        .readable())
                .isNotNull();
    }

    static Stream<RequestDraft> broken() {
        return Stream.of(
                draft("ru", BROKEN, null, List.of(), null),
                draft("ru", null, BROKEN, List.of(), null),
                draft("ru", null, null, List.of("Что?", BROKEN), null),
                draft("ru", null, null, List.of(), BROKEN));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void no_text_of_a_draft_holds_what_cannot_be_kept(RequestDraft draft) {
        refused(draft, "text.unreadable");
    }

    @Test
    void a_conclusion_is_wanted_in_one_of_three_languages() {
        refused(draft("fr", null, null, List.of(), null), "conclusion.language");
    }

    private static void refused(RequestDraft draft, String key) {
        assertThatThrownBy(draft::readable).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }

    private static RequestDraft draft(
            String language, String place, String grounds, List<String> questions, String caseNumber) {
        return new RequestDraft(
                null,
                null,
                null,
                language,
                null,
                new RequestDraft.Act(null, place, null),
                caseNumber,
                null,
                null,
                null,
                null,
                grounds,
                questions,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
