package kz.dalel.it.fixity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stored bytes are read anew: on demand, by the schedule, before they are given back; what differs is not used. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FixityIT {
    private static final Duration ROUND = Duration.ofSeconds(90);

    @Test
    void an_intact_file_is_found_intact_and_that_has_its_row_and_its_entry() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        String exhibit = journey.exhibits().get(0);
        JsonNode check = verify(journey.person("custodian"), exhibit);
        assertThat(check.path("outcome").asText()).isEqualTo("INTACT");
        assertThat(check.path("found").asText()).isEqualTo(digest(journey));
        assertThat(check.path("name").asText()).isEqualTo("Бауыржан Қасымов");
        JsonNode known = known(journey.investigator(), exhibit);
        assertThat(known.path("items").findValuesAsText("cause")).containsExactly("DEMAND");
        assertThat(known.path("alarms")).isEmpty();
        assertThat(journey.byPeople(exhibit)).endsWith("exhibit.verified");
    }

    @Test
    void a_file_that_was_altered_is_not_used_until_a_person_says_why_it_may_be() throws IOException {
        Journey journey = examined();
        String exhibit = journey.exhibits().get(0);
        byte[] original = Files.readAllBytes(file(journey));
        alter(journey);

        assertThat(verify(journey.person("custodian"), exhibit).path("outcome").asText())
                .isEqualTo("DIFFERS");
        journey.person("expert").get("/exhibits/" + exhibit + "/content").refused(409, "fixity.alarm");
        journey.investigator().get("/exhibits/" + exhibit + "/content").refused(409, "fixity.alarm");
        assertThat(journey.byPeople(exhibit)).endsWith("exhibit.digestDiffers");

        Files.write(file(journey), original);
        String release =
                """
                {"receiver": "%s", "purpose": "EXAMINATION", "reason": "исследование", "condition": "цела"}"""
                        .formatted(journey.person("expert").id());
        String handovers = "/exhibits/" + exhibit + "/handovers";
        journey.person("custodian").post(handovers, release).refused(409, "fixity.alarm");
        long alarm = alarm(journey.person("custodian"), exhibit);
        String lifting = "/fixity/alarms/" + alarm + "/lifting";
        journey.person("custodian").post(lifting, "{\"text\": \" \"}").refused(422, "required.fixity.reason");
        journey.person("expert").post(lifting, "{\"text\": \"x\"}").expect(403);
        journey.person("custodian.almaty").post(lifting, "{\"text\": \"x\"}").refused(404, "fixity.unknown");
        journey.person("custodian")
                .post(lifting, "{\"text\": \"восстановлено\"}")
                .expect(201);
        journey.person("head").post(lifting, "{\"text\": \"ещё раз\"}").refused(409, "fixity.lifted");

        assertThat(journey.person("expert")
                        .get("/exhibits/" + exhibit + "/content")
                        .expect(200)
                        .bytes())
                .isEqualTo(original);
        assertThat(journey.byPeople(exhibit)).endsWith("exhibit.alarmLifted", "exhibit.contentRead");
        journey.person("custodian").post(handovers, release).expect(201);
    }

    @Test
    void no_conclusion_is_drafted_or_signed_on_an_altered_file() throws IOException {
        Journey journey = examined().conclude();
        alter(journey);
        verify(journey.person("expert"), journey.exhibits().get(0));
        assertThatThrownBy(journey::sign).hasMessageContaining("fixity.cited");
        assertThat(journey.sheet(journey.person("expert")).at("/request/state").asText())
                .isEqualTo("READY_FOR_SIGNATURE");

        Journey other = examined();
        alter(other);
        verify(other.person("expert"), other.exhibits().get(0));
        assertThatThrownBy(other::conclude).hasMessageContaining("fixity.cited");
        assertThat(other.state()).isEqualTo("IN_EXAMINATION");
    }

    @Test
    void what_is_found_altered_before_the_return_is_under_alarm() throws IOException {
        Journey journey = examined().conclude().sign().deliver();
        alter(journey);
        journey.person("custodian")
                .post(
                        journey.path("objects-return"),
                        """
                        {"receiver": "Нұрланов А., следователь", "identityDocument": "удостоверение 1234"}""")
                .refused(409, "exhibit.digestDiffers");
        JsonNode known = known(journey.investigator(), journey.exhibits().get(0));
        assertThat(known.at("/items/0/cause").asText()).isEqualTo("HANDOVER");
        assertThat(known.at("/alarms/0/outcome").asText()).isEqualTo("DIFFERS");
    }

    @Test
    void the_schedule_finds_what_is_gone_and_writes_it_down_as_itself() throws IOException {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        String exhibit = journey.exhibits().get(0);
        Files.delete(file(journey));
        longUnread(journey);
        JsonNode known = Await.until(
                "the schedule finds the file gone",
                ROUND,
                () -> known(journey.investigator(), exhibit),
                found -> !found.path("items").isEmpty());
        assertThat(known.at("/items/0/outcome").asText()).isEqualTo("GONE");
        assertThat(known.at("/items/0/cause").asText()).isEqualTo("SCHEDULE");
        assertThat(known.at("/items/0/name").isNull()).isTrue();
        assertThat(known.path("alarms")).hasSize(1);
        JsonNode entry = journey.investigator()
                .get("/exhibits/" + exhibit + "/custody")
                .expect(200)
                .json()
                .path("items");
        JsonNode last = entry.get(entry.size() - 1);
        assertThat(last.path("action").asText()).isEqualTo("exhibit.digestDiffers");
        assertThat(last.path("actor").asText()).isEqualTo("fixity");
        assertThat(last.path("reason").asText()).isEqualTo("fileGone");
    }

    @Test
    void the_schedule_reads_documents_too_the_longest_unread_first() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        longUnread(journey);
        String checks = "select count(distinct sha256) from fixity_check where request = ? and cause = 'SCHEDULE'"
                + " and outcome = 'INTACT' and actor = 'fixity'";
        long objects =
                Dalel.owner().count("select count(*) from vault_object where kept and request = ?", journey.number());
        assertThat(objects).isGreaterThan(1); // the exhibit and the resolution
        Await.until(
                "the schedule reads all",
                ROUND,
                () -> Dalel.owner().count(checks, journey.number()),
                read -> read == objects);
    }

    @Test
    void the_store_tells_its_keepers_what_was_read_and_what_is_next() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        JsonNode store =
                journey.person("custodian").get("/fixity?limit=200").expect(200).json();
        assertThat(store.path("next").findValuesAsText("request")).isNotEmpty();
        assertThat(journey.person("custodian.almaty")
                        .get("/fixity?limit=200")
                        .expect(200)
                        .text())
                .doesNotContain(journey.number());
        journey.person("expert").get("/fixity").expect(403);
    }

    @Test
    void who_takes_no_part_has_nothing_read() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        String path = "/exhibits/" + journey.exhibits().get(0);
        journey.person("custodian.almaty").post(path + "/verification", "").refused(404, "exhibit.unknown");
        journey.person("expert2").post(path + "/verification", "").refused(404, "exhibit.unknown");
        journey.investigator().post(path + "/verification", "").expect(403);
        journey.person("fma").get(path + "/verifications").refused(404, "exhibit.unknown");
    }

    private static Journey examined() {
        return Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine();
    }

    private static JsonNode verify(Person who, String exhibit) {
        return who.post("/exhibits/" + exhibit + "/verification", "")
                .expect(201)
                .json();
    }

    private static JsonNode known(Person who, String exhibit) {
        return who.get("/exhibits/" + exhibit + "/verifications").expect(200).json();
    }

    private static long alarm(Person who, String exhibit) {
        JsonNode alarms = who.get("/fixity?limit=200").expect(200).json().path("alarms");
        for (JsonNode alarm : alarms)
            if (alarm.path("exhibit").asText().equals(exhibit))
                return alarm.path("id").asLong();
        throw new AssertionError("no alarm about " + exhibit + " in " + alarms);
    }

    private static String digest(Journey journey) {
        return journey.investigator()
                .get("/exhibits/" + journey.exhibits().get(0))
                .expect(200)
                .json()
                .at("/file/sha256")
                .asText();
    }

    private static Path file(Journey journey) {
        return Dalel.vault().resolve(journey.number()).resolve(digest(journey));
    }

    /** One bit of it, as a disk does. */
    private static void alter(Journey journey) throws IOException {
        byte[] bytes = Files.readAllBytes(file(journey));
        bytes[0] ^= 1;
        Files.write(file(journey), bytes);
    }

    private static void longUnread(Journey journey) {
        List<String> moved = Dalel.owner()
                .texts(
                        "update vault_object set at = at - interval '1 year', checked_at = null where request = ? returning sha256",
                        journey.number());
        assertThat(moved).isNotEmpty();
    }
}
