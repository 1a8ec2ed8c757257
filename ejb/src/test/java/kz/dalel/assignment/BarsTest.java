package kz.dalel.assignment;

import static kz.dalel.request.RequestDraft.Type.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.dalel.agency.AwayLine;
import kz.dalel.independence.Tie;
import kz.dalel.independence.TieForm;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Candidate AIGUL = candidate("a1", "Aigul Serikova", "CDF-AST", "2026-03-02");
    private static final Candidate BOLAT = candidate("b2", "Bolat Omarov", "CDF-AST", "2027-01-01");
    private static final Matter PLAIN = new Matter(
            PRIMARY, 2, "MEDIA", "", Set.of("i9"), Set.of("MIA-AST"), Set.of(), Set.of(), Set.of(), Background.NONE);

    @Test
    void nothing_stands_against_two_certified_strangers() {
        assertThat(Bars.asPanel(List.of(media(AIGUL)), BOLAT, PLAIN, TODAY)).isEmpty();
    }

    @Test
    void a_certificate_holds_on_its_last_day_and_not_on_the_next() {
        assertThat(keys(Bars.asExpert(AIGUL, PLAIN, TODAY))).isEmpty();
        assertThat(keys(Bars.asExpert(AIGUL, PLAIN, TODAY.plusDays(1)))).containsExactly("assignment.noCertificate");
    }

    @Test
    void a_certificate_for_another_specialty_does_not_help() {
        Matter malware = new Matter(
                PRIMARY, 2, "NETWORK_MALWARE", "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Background.NONE);
        assertThat(keys(Bars.asExpert(AIGUL, malware, TODAY))).containsExactly("assignment.noCertificate");
    }

    @Test
    void the_reviewer_needs_a_certificate_too() {
        assertThat(Bars.asPanel(List.of(media(BOLAT)), AIGUL, PLAIN, TODAY.plusDays(1)))
                .extracting(Refusal::key, Refusal::args)
                .containsExactly(tuple("assignment.noCertificate", List.of("Aigul Serikova", "MEDIA")));
    }

    @Test
    void nobody_reviews_his_own_work() {
        assertThat(keys(Bars.asPanel(List.of(media(AIGUL)), AIGUL, PLAIN, TODAY)))
                .containsExactly("assignment.ownReviewer");
    }

    @Test
    void who_took_part_on_another_side_is_barred_as_expert_and_as_reviewer() {
        Matter own = new Matter(
                PRIMARY, 2, "MEDIA", "", Set.of("a1"), Set.of(), Set.of(), Set.of(), Set.of(), Background.NONE);
        assertThat(keys(Bars.asPanel(List.of(media(AIGUL)), BOLAT, own, TODAY)))
                .containsExactly("assignment.otherSide");
        assertThat(keys(Bars.asPanel(List.of(media(BOLAT)), AIGUL, own, TODAY)))
                .containsExactly("assignment.otherSide");
    }

    @Test
    void who_serves_in_the_appointing_body_is_barred() {
        Candidate seconded = candidate("a1", "Aigul Serikova", "MIA-AST", "2027-01-01");
        assertThat(keys(Bars.asExpert(seconded, PLAIN, TODAY))).containsExactly("assignment.dependent");
    }

    @Test
    void who_declared_a_conflict_is_not_asked_again() {
        Matter again = new Matter(
                PRIMARY, 2, "MEDIA", "", Set.of(), Set.of(), Set.of("a1"), Set.of(), Set.of(), Background.NONE);
        assertThat(keys(Bars.asExpert(AIGUL, again, TODAY))).containsExactly("assignment.declaredConflict");
    }

    @Test
    void a_named_expert_is_found_by_account_or_by_name_among_other_words() {
        assertThat(Bars.asExpert(AIGUL, named("a1"), TODAY)).isEmpty();
        assertThat(Bars.asExpert(AIGUL, named("to the expert  AIGUL Serikova, CDF"), TODAY))
                .isEmpty();
        assertThat(Bars.asExpert(AIGUL, named("   "), TODAY)).isEmpty();
        assertThat(keys(Bars.asExpert(BOLAT, named("Aigul Serikova"), TODAY)))
                .containsExactly("assignment.anotherNamed");
    }

    @Test
    void the_name_in_the_request_does_not_bind_the_choice_of_the_reviewer() {
        assertThat(Bars.asPanel(List.of(media(AIGUL)), BOLAT, named("Aigul Serikova"), TODAY))
                .isEmpty();
    }

    @Test
    void before_triage_no_certificate_is_missed() {
        Matter early =
                new Matter(PRIMARY, 2, "", "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Background.NONE);
        assertThat(Bars.asExpert(AIGUL, early, TODAY.plusYears(5))).isEmpty();
    }

    @Test
    void everything_that_stands_against_them_is_told_at_once() {
        Matter all = new Matter(
                PRIMARY,
                2,
                "MEDIA",
                "somebody else",
                Set.of("a1"),
                Set.of("CDF-AST"),
                Set.of("a1"),
                Set.of(),
                Set.of(),
                Background.NONE);
        assertThat(keys(Bars.asExpert(AIGUL, all, TODAY.plusDays(1))))
                .containsExactly(
                        "assignment.noCertificate",
                        "assignment.otherSide",
                        "assignment.dependent",
                        "assignment.declaredConflict",
                        "assignment.anotherNamed");
    }

    private static Bars.Seated media(Candidate candidate) {
        return new Bars.Seated(candidate, "MEDIA");
    }

    private static Matter named(String named) {
        return new Matter(
                PRIMARY, 2, "MEDIA", named, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Background.NONE);
    }

    private static Candidate candidate(String officer, String name, String body, String lastDay) {
        LocalDate first = LocalDate.parse("2024-01-01");
        Certificate certificate = new Certificate("MEDIA", "KZ-1", first, LocalDate.parse(lastDay), first);
        return new Candidate(officer, name, body, List.of(certificate), Circumstance.NONE);
    }

    private static List<String> keys(List<Refusal> bars) {
        return bars.stream().map(Refusal::key).toList();
    }

    @Test
    void whoever_was_challenged_with_success_does_not_come_back() {
        Matter matter = new Matter(
                PRIMARY, 2, "MEDIA", "", Set.of(), Set.of(), Set.of(), Set.of("a1"), Set.of(), Background.NONE);
        assertThat(keys(Bars.asPanel(List.of(media(AIGUL)), BOLAT, matter, TODAY)))
                .containsExactly("assignment.challenged");
        assertThat(keys(Bars.asReviewer(AIGUL, matter, TODAY))).containsExactly("assignment.challenged");
    }

    @Test
    void whoever_examined_before_does_not_examine_again_nor_review() {
        Matter repeat = new Matter(
                PRIMARY, 2, "MEDIA", "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of("a1"), Background.NONE);
        assertThat(keys(Bars.asPanel(List.of(media(AIGUL)), BOLAT, repeat, TODAY)))
                .containsExactly("assignment.examinedBefore");
        assertThat(keys(Bars.asReviewer(AIGUL, repeat, TODAY))).containsExactly("assignment.examinedBefore");
    }

    @Test
    void whoever_examines_or_reviews_is_authorised_for_each_method_that_is_needed() {
        Matter needs = behind(new Background(Map.of("MEDIA", Set.of("VOICE", "MARKS")), Set.of(), "1", List.of()));
        Candidate half = in(AIGUL, new Circumstance(Set.of("MARKS"), List.of(), List.of()));
        Candidate whole = in(BOLAT, new Circumstance(Set.of("MARKS", "VOICE"), List.of(), List.of()));
        assertThat(Bars.asExpert(whole, needs, TODAY)).isEmpty();
        assertThat(Bars.asPanel(List.of(media(whole)), half, needs, TODAY))
                .extracting(Refusal::key, Refusal::args)
                .containsExactly(tuple("assignment.notAuthorised", List.of("Aigul Serikova", "VOICE")));
    }

    @Test
    void whoever_is_away_is_proposed_for_nothing_until_the_day_after_his_last() {
        Candidate away = in(AIGUL, leave());
        assertThat(keys(Bars.proposedAsExpert(away, PLAIN, TODAY))).containsExactly("assignment.away");
        assertThat(keys(Bars.proposedAsReviewer(away, PLAIN, TODAY))).containsExactly("assignment.away");
        assertThat(Bars.proposedAsExpert(away, PLAIN, TODAY.minusDays(1))).isEmpty();
        assertThat(Bars.away(away, PLAIN, TODAY.plusDays(6))).isEmpty();
    }

    @Test
    void a_named_expert_on_leave_is_not_replaced_in_silence() {
        Candidate away = in(AIGUL, leave());
        assertThat(keys(Bars.proposedAsExpert(away, named("Aigul Serikova"), TODAY)))
                .containsExactly("assignment.namedAway");
        assertThat(keys(Bars.proposedAsExpert(BOLAT, named("Aigul Serikova"), TODAY)))
                .containsExactly("assignment.anotherNamed");
        assertThat(keys(Bars.proposedAsExpert(away, named(""), TODAY))).containsExactly("assignment.away");
        assertThat(Bars.proposedAsExpert(BOLAT, named(""), TODAY)).isEmpty();
    }

    @Test
    void who_is_away_may_take_what_was_assigned_to_him_before() {
        assertThat(Bars.asExpert(in(AIGUL, leave()), PLAIN, TODAY)).isEmpty();
    }

    @Test
    void a_tie_bars_while_it_lasts_and_nobody_has_resolved_it() {
        Matter case17 = behind(new Background(Map.of(), Set.of("MIA-AST", "MIA"), "17", List.of()));
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(keys(Bars.asExpert(tied("MIA", null, TODAY, null), case17, TODAY)))
                .containsExactly("assignment.tied");
        assertThat(Bars.asExpert(tied("MIA-ALA", null, TODAY, null), case17, TODAY))
                .isEmpty();
        assertThat(Bars.asExpert(tied("MIA", null, tomorrow, null), case17, TODAY))
                .isEmpty();
        assertThat(Bars.asExpert(tied("MIA", null, TODAY, "recalled"), case17, TODAY))
                .isEmpty();
        assertThat(keys(Bars.asReviewer(tied(null, "1 7", TODAY, null), case17, TODAY)))
                .containsExactly("assignment.audited");
        assertThat(Bars.asExpert(tied(null, "18", TODAY, null), case17, TODAY)).isEmpty();
    }

    @Test
    void who_advised_or_was_a_specialist_in_the_proceeding_is_barred_with_the_record_that_shows_it() {
        Matter known = behind(new Background(
                Map.of(),
                Set.of(),
                "17",
                List.of(
                        new Background.Part("a1", true, "CDF-2026-000007"),
                        new Background.Part("b2", false, "CDF-2026-000008"))));
        assertThat(Bars.asPanel(List.of(media(AIGUL)), BOLAT, known, TODAY))
                .extracting(Refusal::key, Refusal::args)
                .containsExactly(
                        tuple("assignment.advised", List.of("Aigul Serikova", "CDF-2026-000007")),
                        tuple("assignment.specialist", List.of("Bolat Omarov", "CDF-2026-000008")));
    }

    private static Candidate in(Candidate one, Circumstance circumstance) {
        return new Candidate(one.officer(), one.name(), one.body(), one.certificates(), circumstance);
    }

    private static Matter behind(Background background) {
        return new Matter(PRIMARY, 2, "MEDIA", "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), background);
    }

    private static Circumstance leave() {
        return new Circumstance(
                Set.of(), List.of(), List.of(new AwayLine(TODAY, TODAY.plusDays(5), "b2", "Bolat Omarov")));
    }

    private static Candidate tied(String body, String caseNumber, LocalDate from, String resolution) {
        TieForm.Kind kind = body == null ? TieForm.Kind.AUDIT : TieForm.Kind.SECONDED;
        TieForm said = new TieForm("a1", kind, body, caseNumber, from, null, "order");
        Tie tie = new Tie(3, "Aigul Serikova", said, "q", null, resolution, null, null);
        return in(AIGUL, new Circumstance(Set.of(), List.of(tie), List.of()));
    }
}
