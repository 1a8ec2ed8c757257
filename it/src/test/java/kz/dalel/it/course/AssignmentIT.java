package kz.dalel.it.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.request.State;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is proposed and who may be assigned: the lawful first, nobody who is away, a named expert only with consent replaced. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AssignmentIT {
    @BeforeAll
    static void everybody_was_here_once() {
        Proposals.everybodyWasHere();
    }

    @AfterEach
    void everybody_is_free_again() {
        Proposals.everybodyIsFree();
    }

    @Test
    void the_lawful_are_proposed_first_and_of_each_is_said_what_speaks_for_him_and_against() {
        Proposals.certify("expert2");
        Proposals.away("expert2", null);
        Journey journey = Proposals.triaged();
        List<JsonNode> lines = Proposals.proposed(journey);
        JsonNode there = Proposals.line(lines, "expert");
        JsonNode away = Proposals.line(lines, "expert2");
        assertThat(there.path("bars")).isEmpty();
        assertThat(there.path("specialties").toString()).contains("MEDIA");
        assertThat(away.at("/bars/0/key").asText()).isEqualTo("assignment.away");
        assertThat(away.at("/bars/0/detail").asText())
                .contains(Proposals.today().toString());
        assertThat(away.at("/away/0/lastDay").asText())
                .isEqualTo(Proposals.today().toString());
        List<Boolean> barred =
                lines.stream().map(line -> !line.path("bars").isEmpty()).toList();
        assertThat(barred).isSorted();
        assertThat(lines.stream().filter(line -> line.path("bars").isEmpty()).map(line -> line.path("load")
                        .asInt()))
                .isSorted();

        journey.assign();
        JsonNode loaded = Proposals.line(Proposals.proposed(Proposals.triaged()), "expert");
        assertThat(loaded.path("load").asInt()).isPositive();
        assertThat(loaded.path("nextDue").asText()).isNotBlank();
        Dalel.person("expert").get("/experts?request=" + journey.number()).expect(403);
    }

    @Test
    void the_database_takes_the_same_states_for_work_in_hand_as_the_request() {
        for (State state : State.values())
            assertThat(Dalel.owner().texts("select is_active(?)", state.name()))
                    .as(state.name())
                    .containsExactly(state.isActive() ? "t" : "f");
    }

    @Test
    void whoever_is_away_is_assigned_to_nothing_and_may_be_again_when_he_is_back() {
        Proposals.away("expert", "expert2");
        Journey journey = Proposals.triaged();
        assertThat(Proposals.line(Proposals.proposed(journey), "expert")
                        .at("/away/0/substitute")
                        .asText())
                .isEqualTo(Dalel.person("expert2").id());
        assertThat(Proposals.assigns(journey, "expert", "reviewer").expect(422).reasons())
                .containsExactly("assignment.away");
        Proposals.everybodyIsBack();
        Proposals.assigns(journey, "expert", "reviewer").expect(201);
    }

    @Test
    void a_named_expert_on_leave_is_waited_for_or_replaced_with_the_appointing_bodys_consent_alone() {
        Proposals.certify("expert2");
        String named = ", \"namedExpert\": \"" + Dalel.person("expert").id() + "\"}";
        Journey journey =
                Proposals.through(Journey.drafted(Dalel.stack().site(), draft -> draft.replaceFirst("}\\s*$", named)));
        Proposals.away("expert", "expert2");
        assertThat(Proposals.assigns(journey, "expert", "reviewer").expect(422).reasons())
                .containsExactly("assignment.namedAway");
        assertThat(Proposals.assigns(journey, "expert2", "reviewer").expect(422).reasons())
                .as("the head does not replace him silently, not even by his substitute")
                .containsExactly("assignment.anotherNamed");
        journey.step("head", "consent", "{\"reason\": \"названный эксперт в отпуске\"}", "TRIAGED");
        assertThat(Proposals.assigns(journey, "expert2", "reviewer").expect(422).reasons())
                .as("asked is not answered")
                .containsExactly("assignment.anotherNamed");
        JsonNode motions =
                journey.investigator().get(journey.path("motions")).expect(200).json();
        String answer = "motions/" + motions.get(motions.size() - 1).path("id").asLong() + "/answer";
        journey.step(
                "investigator.astana", answer, "{\"granted\": true, \"text\": \"Любой эксперт Центра\"}", "TRIAGED");
        Proposals.assigns(journey, "expert2", "reviewer").expect(201);
    }
}
