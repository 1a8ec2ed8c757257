package kz.dalel.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Candidate AIGUL = candidate("a1", "Aigul Serikova", "CDF-AST", "2026-03-02");
    private static final Candidate BOLAT = candidate("b2", "Bolat Omarov", "CDF-AST", "2027-01-01");
    private static final Matter PLAIN =
            new Matter("MEDIA", "", Set.of("i9"), Set.of("MIA-AST"), Set.of(), Set.of(), Set.of());

    @Test
    void nothing_stands_against_two_certified_strangers() {
        assertThat(Bars.asPair(AIGUL, BOLAT, PLAIN, TODAY)).isEmpty();
    }

    @Test
    void a_certificate_holds_on_its_last_day_and_not_on_the_next() {
        assertThat(keys(Bars.asExpert(AIGUL, PLAIN, TODAY))).isEmpty();
        assertThat(keys(Bars.asExpert(AIGUL, PLAIN, TODAY.plusDays(1)))).containsExactly("assignment.noCertificate");
    }

    @Test
    void a_certificate_for_another_specialty_does_not_help() {
        Matter malware = new Matter("NETWORK_MALWARE", "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        assertThat(keys(Bars.asExpert(AIGUL, malware, TODAY))).containsExactly("assignment.noCertificate");
    }

    @Test
    void the_reviewer_needs_a_certificate_too() {
        assertThat(Bars.asPair(BOLAT, AIGUL, PLAIN, TODAY.plusDays(1)))
                .extracting(Refusal::key, Refusal::args)
                .containsExactly(tuple("assignment.noCertificate", List.of("Aigul Serikova", "MEDIA")));
    }

    @Test
    void nobody_reviews_his_own_work() {
        assertThat(keys(Bars.asPair(AIGUL, AIGUL, PLAIN, TODAY))).containsExactly("assignment.ownReviewer");
    }

    @Test
    void who_took_part_on_another_side_is_barred_as_expert_and_as_reviewer() {
        Matter own = new Matter("MEDIA", "", Set.of("a1"), Set.of(), Set.of(), Set.of(), Set.of());
        assertThat(keys(Bars.asPair(AIGUL, BOLAT, own, TODAY))).containsExactly("assignment.otherSide");
        assertThat(keys(Bars.asPair(BOLAT, AIGUL, own, TODAY))).containsExactly("assignment.otherSide");
    }

    @Test
    void who_serves_in_the_appointing_body_is_barred() {
        Candidate seconded = candidate("a1", "Aigul Serikova", "MIA-AST", "2027-01-01");
        assertThat(keys(Bars.asExpert(seconded, PLAIN, TODAY))).containsExactly("assignment.dependent");
    }

    @Test
    void who_declared_a_conflict_is_not_asked_again() {
        Matter again = new Matter("MEDIA", "", Set.of(), Set.of(), Set.of("a1"), Set.of(), Set.of());
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
        assertThat(Bars.asPair(AIGUL, BOLAT, named("Aigul Serikova"), TODAY)).isEmpty();
    }

    @Test
    void before_triage_no_certificate_is_missed() {
        Matter early = new Matter("", "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        assertThat(Bars.asExpert(AIGUL, early, TODAY.plusYears(5))).isEmpty();
    }

    @Test
    void everything_that_stands_against_them_is_told_at_once() {
        Matter all =
                new Matter("MEDIA", "somebody else", Set.of("a1"), Set.of("CDF-AST"), Set.of("a1"), Set.of(), Set.of());
        assertThat(keys(Bars.asExpert(AIGUL, all, TODAY.plusDays(1))))
                .containsExactly(
                        "assignment.noCertificate",
                        "assignment.otherSide",
                        "assignment.dependent",
                        "assignment.declaredConflict",
                        "assignment.anotherNamed");
    }

    private static Matter named(String named) {
        return new Matter("MEDIA", named, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Candidate candidate(String officer, String name, String body, String lastDay) {
        LocalDate first = LocalDate.parse("2024-01-01");
        Certificate certificate = new Certificate("MEDIA", "KZ-1", first, LocalDate.parse(lastDay), first);
        return new Candidate(officer, name, body, List.of(certificate));
    }

    private static List<String> keys(List<Refusal> bars) {
        return bars.stream().map(Refusal::key).toList();
    }

    @Test
    void whoever_was_challenged_with_success_does_not_come_back() {
        Matter matter = new Matter("MEDIA", "", Set.of(), Set.of(), Set.of(), Set.of("a1"), Set.of());
        assertThat(keys(Bars.asPair(AIGUL, BOLAT, matter, TODAY))).containsExactly("assignment.challenged");
        assertThat(keys(Bars.asReviewer(AIGUL, matter, TODAY))).containsExactly("assignment.challenged");
    }

    @Test
    void whoever_examined_before_does_not_examine_again_nor_review() {
        Matter repeat = new Matter("MEDIA", "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of("a1"));
        assertThat(keys(Bars.asPair(AIGUL, BOLAT, repeat, TODAY))).containsExactly("assignment.examinedBefore");
        assertThat(keys(Bars.asReviewer(AIGUL, repeat, TODAY))).containsExactly("assignment.examinedBefore");
    }
}
