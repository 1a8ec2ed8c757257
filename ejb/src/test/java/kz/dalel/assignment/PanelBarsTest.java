package kz.dalel.assignment;

import static kz.dalel.request.RequestDraft.Type.COMPLEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.dalel.agency.AwayLine;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class PanelBarsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Background NEEDS =
            new Background(Map.of("MEDIA", Set.of("VOICE"), "NETWORK", Set.of("PACKETS")), Set.of(), "17", List.of());
    private static final Bars.Seated MEDIA = seated("a1", "Aigul Serikova", "MEDIA", "VOICE");
    private static final Bars.Seated NETWORK = seated("b2", "Bolat Omarov", "NETWORK", "PACKETS");
    private static final Candidate REVIEWER =
            seated("c3", "Gauhar Nurlan", "MEDIA", "VOICE").candidate();

    @Test
    void each_expert_needs_the_methods_of_the_specialty_in_which_he_is_wanted_and_of_no_other() {
        assertThat(bars(MEDIA, NETWORK, REVIEWER, "")).isEmpty();
        Bars.Seated unskilled = seated("b2", "Bolat Omarov", "NETWORK", "VOICE");
        assertThat(bars(MEDIA, unskilled, REVIEWER, ""))
                .extracting(Refusal::key, Refusal::args)
                .containsExactly(tuple("assignment.notAuthorised", List.of("Bolat Omarov", "PACKETS")));
    }

    @Test
    void the_specialty_of_the_case_keeps_nobody_from_a_seat_in_his_own() {
        Candidate other = NETWORK.candidate();
        assertThat(keys(Bars.proposedAsExpert(other, matter(""), TODAY)))
                .containsExactly("assignment.noCertificate", "assignment.notAuthorised");
        assertThat(Bars.inAnySeat(other, matter(""), TODAY)).isEmpty();
        assertThat(keys(Bars.inAnySeat(away(NETWORK).candidate(), matter(""), TODAY)))
                .containsExactly("assignment.away");
        Matter challenged =
                new Matter(COMPLEX, 2, "MEDIA", "", Set.of(), Set.of(), Set.of(), Set.of("b2"), Set.of(), NEEDS);
        assertThat(keys(Bars.inAnySeat(other, challenged, TODAY))).containsExactly("assignment.challenged");
    }

    @Test
    void at_each_seat_it_is_said_what_stands_against_him_there_as_at_the_assignment() {
        Against against = Against.of(NETWORK.candidate(), matter(""), List.of("MEDIA", "NETWORK", "COMPUTER"), TODAY);
        assertThat(against.inSeats())
                .extracting(SeatBars::specialty, seat -> keys(seat.bars()))
                .containsExactly(
                        tuple("MEDIA", List.of("assignment.noCertificate", "assignment.notAuthorised")),
                        tuple("NETWORK", List.of()),
                        tuple("COMPUTER", List.of("assignment.noCertificate")));
        ExpertLine line = against.line(NETWORK.candidate(), TODAY, 0, null);
        assertThat(line.barsInSeat("NETWORK")).isEmpty();
        assertThat(keys(line.barsInSeat("COMPUTER"))).containsExactly("assignment.noCertificate");
        assertThat(keys(line.barsInSeat(null)))
                .as("in the specialty of the case")
                .isEqualTo(keys(line.barsInSeat("MEDIA")))
                .isNotEmpty();
        Bars.Seated wanted = new Bars.Seated(NETWORK.candidate(), "COMPUTER");
        assertThat(keys(bars(MEDIA, wanted, REVIEWER, ""))).isEqualTo(keys(line.barsInSeat("COMPUTER")));
        assertThat(Against.NOTHING.line(NETWORK.candidate(), TODAY, 0, null).barsInSeat("COMPUTER"))
                .isEmpty();
    }

    @Test
    void nobody_who_is_away_is_seated_nor_reviews() {
        assertThat(keys(bars(MEDIA, away(NETWORK), REVIEWER, ""))).containsExactly("assignment.away");
        assertThat(keys(bars(away(MEDIA), NETWORK, away(MEDIA).candidate(), "")))
                .containsExactly("assignment.away", "assignment.ownReviewer");
        Candidate absent = away(new Bars.Seated(REVIEWER, "MEDIA")).candidate();
        assertThat(keys(bars(MEDIA, NETWORK, absent, ""))).containsExactly("assignment.away");
    }

    @Test
    void one_of_them_is_the_named_expert_and_he_is_not_replaced_while_he_is_away() {
        assertThat(bars(MEDIA, NETWORK, REVIEWER, "Bolat Omarov")).isEmpty();
        assertThat(keys(bars(MEDIA, away(NETWORK), REVIEWER, "Bolat Omarov"))).containsExactly("assignment.namedAway");
        assertThat(keys(bars(MEDIA, NETWORK, REVIEWER, "Gauhar Nurlan"))).containsExactly("assignment.anotherNamed");
    }

    @Test
    void who_is_away_may_take_what_was_assigned_to_him_before() {
        Bars.Seated absent = away(NETWORK);
        assertThat(Bars.asMember(absent.candidate(), "NETWORK", List.of(MEDIA, absent), matter(""), TODAY))
                .isEmpty();
    }

    private static List<Refusal> bars(Bars.Seated first, Bars.Seated second, Candidate reviewer, String named) {
        return Bars.asPanel(List.of(first, second), reviewer, matter(named), TODAY);
    }

    private static Matter matter(String named) {
        return new Matter(COMPLEX, 2, "MEDIA", named, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), NEEDS);
    }

    private static Bars.Seated seated(String officer, String name, String specialty, String method) {
        LocalDate first = LocalDate.parse("2024-01-01");
        Certificate certificate = new Certificate(specialty, "KZ-1", first, LocalDate.parse("2027-01-01"), first);
        Circumstance authorised = new Circumstance(Set.of(method), List.of(), List.of());
        return new Bars.Seated(new Candidate(officer, name, "CDF-AST", List.of(certificate), authorised), specialty);
    }

    private static Bars.Seated away(Bars.Seated seated) {
        Candidate one = seated.candidate();
        Circumstance leave = new Circumstance(
                one.circumstance().methods(),
                List.of(),
                List.of(new AwayLine(TODAY, TODAY.plusDays(5), "d4", "Daulet Sadyk")));
        return new Bars.Seated(
                new Candidate(one.officer(), one.name(), one.body(), one.certificates(), leave), seated.specialty());
    }

    private static List<String> keys(List<Refusal> bars) {
        return bars.stream().map(Refusal::key).toList();
    }
}
