package kz.dalel.it.agencies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.dalel.it.agencies.HandedIn.DRAFT;
import static kz.dalel.it.agencies.HandedIn.SYSTEM;
import static kz.dalel.it.agencies.HandedIn.drafted;
import static kz.dalel.it.agencies.HandedIn.exhibit;
import static kz.dalel.it.agencies.HandedIn.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agency's system hands in for its officers, follows what becomes of it, and decides nothing. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AgencySystemIT {
    private static final String OTHER = "dalel-agency-gpo-ast";

    @BeforeAll
    static void everybody_was_here_once() {
        for (String name : List.of("investigator", "investigator2", "investigator.astana", "custodian.almaty"))
            person(name).get("/me").expect(200);
    }

    @Test
    void a_request_by_the_api_obeys_what_holds_for_a_person() {
        Person system = person(SYSTEM);
        String number = drafted("investigator", false);
        Reply incomplete = system.post("/requests/" + number + "/submission", "{\"confirmed\": true}")
                .refused(422, "request.incomplete");
        assertThat(incomplete.reasons()).contains("required.resolution.document");
        String whole = drafted("investigator", true);
        String exhibit = exhibit(whole);
        system.post("/requests/" + whole + "/submission", "{\"confirmed\": true}")
                .expect(201);
        JsonNode sheet =
                person("investigator").get("/requests/" + whole).expect(200).json();
        assertThat(sheet.at("/request/state").asText()).isEqualTo("SUBMITTED");
        assertThat(sheet.at("/request/appointingBody").asText()).isEqualTo("MIA-ALA");
        assertThat(sheet.at("/request/appointingPerson").asText())
                .isEqualTo(person("investigator").account().name());
        assertThat(sheet.at("/request/fromPaper").asBoolean()).isFalse();
        assertThat(system.get("/exhibits/" + exhibit)
                        .expect(200)
                        .json()
                        .path("number")
                        .asText())
                .isEqualTo(exhibit);
    }

    @Test
    void its_acts_stand_in_the_log_as_its_own_one_entry_each() {
        String number = drafted("investigator", true);
        exhibit(number);
        person(SYSTEM)
                .post("/requests/" + number + "/submission", "{\"confirmed\": true}")
                .expect(201);
        JsonNode items = person("investigator")
                .get("/requests/" + number + "/custody?limit=200")
                .expect(200)
                .json()
                .path("items");
        assertThat(items.findValuesAsText("action"))
                .containsExactly("request.drafted", "exhibit.added", "request.submitted");
        assertThat(items.findValuesAsText("role")).containsOnly("agency_system");
        assertThat(Dalel.owner().texts("select distinct actor from custody_entry where request = ?", number))
                .containsExactly("user:" + person(SYSTEM).id());
        assertThat(Dalel.owner()
                        .texts(
                                "select convert_from(entry, 'UTF8')::jsonb ->> 'body' from custody_entry"
                                        + " where request = ? and action = 'request.submitted'",
                                number))
                .containsExactly("MIA-ALA");
    }

    @Test
    void it_hands_in_for_officers_of_its_own_body_alone() {
        Person system = person(SYSTEM);
        system.post("/requests", DRAFT.formatted(person("investigator.astana").id(), "null"))
                .refused(404, "person.unknown");
        system.post("/requests", DRAFT.formatted("00000000-0000-4000-8000-0000000000ff", "null"))
                .refused(404, "person.unknown");
        system.post("/requests", DRAFT.formatted("", "null")).refused(422, "required.appointing.account");
        person("custodian.almaty")
                .post("/requests", DRAFT.formatted(person("investigator").id(), "null"))
                .expect(403);
    }

    @Test
    void what_only_people_may_do_is_refused_in_words_that_say_so() {
        String number = submitted();
        Person system = person(SYSTEM);
        String to = "{\"person\": \"" + person("investigator2").id() + "\", \"ground\": \"Постановление\"}";
        Reply refused =
                system.post("/requests/" + number + "/participation", to).refused(403, "onlyPeople");
        assertThat(refused.json().path("detail").asText()).isNotEqualTo("Your role does not allow this.");
        for (String noun : List.of(
                "withdrawal", "challenge", "summons", "sealing", "registration", "signature", "assignment", "receipt"))
            system.post("/requests/" + number + "/" + noun, "{}").refused(403, "onlyPeople");
        assertThat(person("investigator")
                        .get("/requests/" + number)
                        .expect(200)
                        .json()
                        .at("/request/state")
                        .asText())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void what_it_handed_in_it_takes_back_and_its_officer_goes_on_alone() {
        String number = submitted();
        Person system = person(SYSTEM);
        system.post("/requests/" + number + "/recall", "{\"text\": \"не тот файл\"}")
                .expect(201);
        person("investigator")
                .post("/requests/" + number + "/submission", "{\"confirmed\": true}")
                .expect(201);
        person("investigator")
                .post("/requests/" + number + "/withdrawal", "{\"text\": \"дело прекращено\"}")
                .expect(201);
    }

    @Test
    void it_follows_what_its_body_has_and_nothing_of_another() {
        String number = submitted();
        Person other = person(OTHER);
        other.get("/requests/" + number).expect(404);
        other.get("/requests/" + number + "/exhibits").expect(404);
        assertThat(other.get("/requests?updatedSince=2020-01-01T00:00:00Z&limit=200")
                        .expect(200)
                        .text())
                .doesNotContain(number);
        assertThat(other.get("/exhibits?updatedSince=2020-01-01T00:00:00Z&limit=200")
                        .expect(200)
                        .text())
                .doesNotContain(number);
        String drafts = drafted("investigator2", true);
        assertThat(person(SYSTEM)
                        .get("/requests?updatedSince=2020-01-01T00:00:00Z&limit=200")
                        .text())
                .contains(number, drafts);
        Journey foreign = Journey.submitted(Dalel.stack().site(), 1);
        person(SYSTEM).get("/requests/" + foreign.number()).expect(404);
    }

    @Test
    void a_draft_of_an_officer_is_his_alone() {
        Person investigator = person("investigator");
        String act = new Tus(investigator).upload("resolution.pdf", "%PDF-1.7 own".getBytes(UTF_8));
        String own = DRAFT.formatted("", "\"" + act + "\"").replace("\"appointing\": {\"account\": \"\"},", "");
        String number = investigator
                .post("/requests", own)
                .expect(201)
                .json()
                .at("/request/number")
                .asText();
        person(SYSTEM).get("/requests/" + number).expect(404);
        person(SYSTEM)
                .post("/requests/" + number + "/submission", "{\"confirmed\": true}")
                .expect(404);
    }

    @Test
    void a_seal_shuts_it_out() {
        String number = submitted();
        String named = Stream.of("head", "registrar.almaty", "custodian.almaty")
                .peek(name -> person(name).get("/me").expect(200))
                .map(name -> "\"" + person(name).id() + "\"")
                .collect(Collectors.joining(","));
        String seal = "{\"ground\": \"Постановление о неразглашении\", \"named\": [" + named + "]}";
        person("investigator").post("/requests/" + number + "/sealing", seal).expect(201);
        person(SYSTEM).get("/requests/" + number).expect(404);
        person("investigator").get("/requests/" + number).expect(200);
        person("investigator")
                .post("/requests/" + number + "/sealing/lifting", "{\"text\": \"отмена\"}")
                .expect(201);
        person(SYSTEM).get("/requests/" + number).expect(200);
    }

    @Test
    void a_list_since_an_instant_gives_each_change_once_and_in_its_order() {
        Instant before = lastChange();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) made.add(submitted());
        assertThat(followed("/requests?updatedSince=" + before, "number")).containsExactlyElementsOf(made);
        List<String> exhibits = followed("/exhibits?updatedSince=" + before, "request");
        assertThat(exhibits).containsExactlyElementsOf(made);
        person("investigator")
                .post("/requests/" + made.get(0) + "/withdrawal", "{\"text\": \"дело прекращено\"}")
                .expect(201);
        assertThat(followed("/requests?updatedSince=" + before, "number"))
                .containsExactly(made.get(1), made.get(2), made.get(3), made.get(4), made.get(0));
        assertThat(followed("/requests?updatedSince=" + lastChange(), "number")).isEmpty();
    }

    @Test
    void a_wrong_instant_is_refused_in_words() {
        Person system = person(SYSTEM);
        for (String list : List.of("/requests", "/exhibits")) {
            Reply reply = system.get(list + "?updatedSince=yesterday").refused(400, "json.notInstant");
            assertThat(reply.json().path("detail").asText()).contains("yesterday");
            system.get(list + "?updatedSince=2026-11-20").refused(400, "json.notInstant");
        }
        system.get("/exhibits").refused(422, "required.updatedSince");
    }

    @Test
    void a_question_of_law_is_pointed_out_and_kept_with_the_submission() {
        String number = submitted();
        JsonNode flagged = person(SYSTEM)
                .get("/requests/" + number + "/questions-of-law")
                .expect(200)
                .json()
                .path("items");
        assertThat(flagged).hasSize(1);
        assertThat(flagged.get(0).path("ordinal").asInt()).isEqualTo(2);
        assertThat(flagged.get(0).path("words").toString()).contains("Виновен");
        JsonNode said = person("registrar.almaty")
                .get("/requests/" + number + "/submission")
                .expect(200)
                .json()
                .path("said");
        assertThat(said.path("questionsOfLaw").toString()).isEqualTo("[2]");
    }

    /** All lines of the list, page by page of two. */
    private static List<String> followed(String list, String member) {
        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            JsonNode page = person(SYSTEM)
                    .get(list + "&limit=2" + (cursor == null ? "" : "&cursor=" + cursor))
                    .expect(200)
                    .json();
            page.path("items").forEach(item -> found.add(item.path(member).asText()));
            cursor = page.path("next").asText(null);
        } while (cursor != null && !cursor.equals("null"));
        return found;
    }

    /** When anything in any case changed last, by the server's own time. */
    private static Instant lastChange() {
        List<String> last = Dalel.owner()
                .texts(
                        "select to_char(greatest((select max(changed_at) from docket), (select max(changed_at) from exhibit))"
                                + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
        return last.get(0) == null ? Instant.EPOCH : Instant.parse(last.get(0));
    }

    private static Person person(String name) {
        return Dalel.person(name);
    }
}
