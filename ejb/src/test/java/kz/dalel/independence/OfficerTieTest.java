package kz.dalel.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class OfficerTieTest {
    private static final String EXPERT = "6f1c0d7e-0000-4000-8000-000000000005";
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");

    @Test
    void neither_whom_it_is_about_nor_who_entered_it_resolves_a_tie() {
        for (String own : new String[] {EXPERT, "quality"})
            assertThatThrownBy(() -> tie().resolve("over", own, NOW))
                    .isInstanceOfSatisfying(
                            Refusal.class, said -> assertThat(said.key()).isEqualTo("tie.own"));
    }

    @Test
    void a_tie_is_resolved_once_by_another() {
        OfficerTie tie = tie();
        tie.resolve("over", "head", NOW);
        assertThatThrownBy(() -> tie.resolve("over", "head", NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, said -> assertThat(said.key()).isEqualTo("tie.resolved"));
    }

    @Test
    void an_audit_names_its_proceeding_and_all_else_a_body() {
        refused(form(TieForm.Kind.AUDIT, "MIA", null, DAY), "required.tie.caseNumber");
        refused(form(TieForm.Kind.SECONDED, " ", "17", DAY), "required.tie.body");
        refused(form(TieForm.Kind.SECONDED, null, null, null), "tie.incomplete");
        assertThat(form(TieForm.Kind.AUDIT, "MIA", " 17 ", DAY).complete("me").body())
                .isNull();
        assertThat(form(TieForm.Kind.DEPENDENT, "MIA", "17", DAY).complete("me").caseNumber())
                .isNull();
    }

    @Test
    void a_tie_does_not_end_before_it_begins() {
        refused(
                new TieForm(EXPERT, TieForm.Kind.SECONDED, "MIA", null, DAY, DAY.minusDays(1), "order"),
                "tie.backwards");
    }

    private static void refused(TieForm form, String key) {
        assertThatThrownBy(() -> form.complete("me"))
                .isInstanceOfSatisfying(
                        Refusal.class, said -> assertThat(said.key()).isEqualTo(key));
    }

    private static TieForm form(TieForm.Kind kind, String body, String caseNumber, LocalDate first) {
        return new TieForm(EXPERT, kind, body, caseNumber, first, null, "order");
    }

    private static OfficerTie tie() {
        return new OfficerTie(form(TieForm.Kind.SECONDED, "MIA", null, DAY), "quality", NOW);
    }
}
