package kz.dalel.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.dalel.examination.NoteForm.Kind;
import kz.dalel.examination.NoteForm.Outcome;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteFormTest {
    @ParameterizedTest
    @EnumSource(Outcome.class)
    void a_result_is_kept_whatever_came_out(Outcome outcome) {
        assertThat(note(Kind.RESULT, outcome, "text", null, null).checked().outcome())
                .isEqualTo(outcome);
    }

    @Test
    void a_result_says_its_outcome() {
        refused(note(Kind.RESULT, null, "text", null, null), "required.note.outcome");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "RESULT", mode = EnumSource.Mode.EXCLUDE)
    void nothing_but_a_result_has_an_outcome(Kind kind) {
        refused(note(kind, Outcome.POSITIVE, "text", null, "reason"), "note.outcomeOnlyOfResult");
    }

    @Test
    void an_amendment_and_a_deviation_say_why() {
        refused(note(Kind.OBSERVATION, null, "text", 1, " "), "required.note.reason");
        refused(note(Kind.DEVIATION, null, "text", null, null), "required.note.reason");
        assertThat(note(Kind.DEVIATION, null, "text", null, " why ").checked().reason())
                .isEqualTo("why");
    }

    @Test
    void a_note_has_a_kind_and_a_text() {
        refused(note(null, null, "text", null, null), "required.note.kind");
        refused(note(Kind.OPINION, null, "\u2003\n", null, null), "required.note.text");
    }

    @Test
    void a_text_has_twenty_thousand_characters_at_most_also_of_two_units_each() {
        assertThat(note(Kind.OPINION, null, "😀".repeat(20_000), null, null)
                        .checked()
                        .text())
                .hasSize(40_000);
        refused(note(Kind.OPINION, null, "ә".repeat(20_001), null, null), "text.tooLong");
    }

    @Test
    void what_is_no_character_is_refused() {
        refused(note(Kind.OPINION, null, "a\0b", null, null), "text.unreadable");
        refused(note(Kind.OPINION, null, "a\ud83d", null, null), "text.unreadable");
    }

    @Test
    void blank_texts_are_absent() {
        NoteForm form = new NoteForm(Kind.OPINION, null, " ", "", "\t", " text ", null, null, " ").checked();
        assertThat(form).isEqualTo(note(Kind.OPINION, null, "text", null, null));
    }

    @Test
    void a_step_that_alters_names_what_it_alters() {
        refused(
                new NoteForm(Kind.OBSERVATION, null, null, null, null, "text", true, null, null),
                "required.note.altered");
        assertThat(new NoteForm(Kind.OBSERVATION, null, "AST-2026-000001", null, null, "text", true, null, null)
                        .checked()
                        .alters())
                .isTrue();
    }

    private static NoteForm note(Kind kind, Outcome outcome, String text, Integer amends, String reason) {
        return new NoteForm(kind, outcome, null, null, null, text, false, amends, reason);
    }

    private static void refused(NoteForm form, String key) {
        assertThatThrownBy(form::checked).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
