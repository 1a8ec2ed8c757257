package kz.dalel.it.afterwards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.journey.WorkList;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Rows;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The archive: a case goes in intact, stays as long as its rule or a hold says, and goes by two people; nothing else goes with it. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ArchiveIT {
    private static final byte[] SAME = "одна и та же запись".getBytes(UTF_8);
    private static final String CONFIRMED = "{\"confirmed\": true}";
    private static final String HOLD =
            """
            {"ground": "Возобновлено производство", "act": "№ 7-2 от 20 ноября 2026 года"}""";
    private static final String WITHDRAWAL = "{\"text\": \"Постановление об отмене назначения\"}";

    @Test
    void a_case_goes_to_the_archive_when_its_objects_are_back_and_all_was_read_anew() {
        Journey journey = registered();
        refused(journey, "archivist", "archiving", CONFIRMED, 409);
        journey.step("investigator.astana", "withdrawal", WITHDRAWAL, "WITHDRAWN");
        refused(journey, "archivist", "archiving", CONFIRMED, 409);
        journey.giveBack();
        refused(journey, "head", "archiving", CONFIRMED, 403);
        refused(journey, "registrar", "archiving", CONFIRMED, 403);
        assertThat(numbers(shelf("archivist"), "ready")).contains(journey.number());
        journey.step("archivist", "archiving", CONFIRMED, "ARCHIVED");
        JsonNode archived = archive(journey, "archivist").path("archived");
        assertThat(archived.path("rule").asText()).isEqualTo("EXAMINATION-WITHDRAWN");
        assertThat(archived.path("years").asInt()).isEqualTo(5);
        assertThat(archive(journey, "investigator.astana").path("archived").isNull())
                .isTrue();
        long kept = Dalel.owner()
                .count(
                        "select count(*) from fixity_check where request = ? and cause = 'ARCHIVING' and outcome ="
                                + " 'INTACT'",
                        journey.number());
        assertThat(kept).isGreaterThanOrEqualTo(2); // the exhibit and the resolution
        assertThat(numbers(shelf("archivist"), "ready")).doesNotContain(journey.number());
    }

    @Test
    void nothing_is_archived_that_was_found_altered() throws IOException {
        Journey journey = returned();
        Path file = file(journey, digest(journey));
        byte[] bytes = Files.readAllBytes(file);
        bytes[0] ^= 1;
        Files.write(file, bytes);
        assertThat(journey.person("archivist")
                        .post(journey.path("archiving"), CONFIRMED)
                        .refused(422, "request.incomplete")
                        .reasons())
                .containsExactly("archive.notIntact");
        assertThat(journey.state()).isEqualTo("OBJECTS_RETURNED");
    }

    @Test
    void nothing_goes_before_its_time_or_while_a_hold_is_open() {
        Journey journey = returned().step("archivist", "archiving", CONFIRMED, "ARCHIVED");
        assertThat(propose(journey, "archivist")
                        .refused(422, "request.incomplete")
                        .reasons())
                .containsExactly("disposal.keptUntil");
        timeIsOver(journey);
        assertThat(numbers(shelf("head"), "over")).contains(journey.number());
        journey.person("expert").post(journey.path("archive/holds"), HOLD).expect(403);
        journey.investigator().post(journey.path("archive/holds"), HOLD).expect(403);
        journey.person("archivist").post(journey.path("archive/holds"), "{}").refused(422, "hold.incomplete");
        long hold = journey.person("archivist")
                .post(journey.path("archive/holds"), HOLD)
                .expect(201)
                .json()
                .at("/holds/0/id")
                .asLong();
        assertThat(archive(journey, "investigator.astana").path("holds")).isEmpty();
        assertThat(numbers(shelf("archivist"), "holds")).contains(journey.number());
        assertThat(propose(journey, "archivist")
                        .refused(422, "request.incomplete")
                        .reasons())
                .containsExactly("disposal.held");
        String lifting = journey.path("archive/holds/" + hold + "/lifting");
        journey.person("head").post(lifting, "{\"text\": \"\"}").refused(422, "required.hold.liftingGround");
        journey.person("head")
                .post(lifting, "{\"text\": \"Производство прекращено\"}")
                .expect(201);
        journey.person("head").post(lifting, "{\"text\": \"ещё раз\"}").refused(409, "hold.lifted");
        propose(journey, "archivist").expect(201);
        assertThat(numbers(shelf("head"), "disposals")).contains(journey.number());
        assertThat(WorkList.holds(journey, "head"))
                .as("a proposal waits for the head")
                .isTrue();
        journey.person("archivist").post(journey.path("archive/holds"), HOLD).expect(201);
        assertThat(journey.person("head")
                        .surely()
                        .post(journey.path("disposal"), CONFIRMED)
                        .refused(422, "request.incomplete")
                        .reasons())
                .containsExactly("disposal.held");
    }

    @Test
    void nobody_disposes_alone_not_even_in_two_roles() throws SQLException {
        Journey journey = over();
        journey.person("head").post(journey.path("disposal-proposal"), "{}").expect(403);
        journey.person("head")
                .surely()
                .post(journey.path("disposal"), CONFIRMED)
                .refused(404, "disposal.none");
        journey.person("archivist.head").get("/me").expect(200);
        propose(journey, "archivist.head").expect(201);
        Person both = journey.person("archivist.head").surely();
        both.post(journey.path("disposal"), CONFIRMED).refused(403, "disposal.samePerson");
        journey.person("archivist").post(journey.path("disposal"), CONFIRMED).expect(403);
        journey.person("head").post(journey.path("disposal"), CONFIRMED).asksForSecondFactor();
        long id = archive(journey, "head").at("/disposal/id").asLong();
        assertThatThrownBy(() -> confirmedInTheDatabase(journey, id, both, "archivist,head"))
                .hasMessageContaining("no disposal by");
        assertThat(confirmedInTheDatabase(journey, id, journey.person("head"), "head"))
                .as("another person, and nothing else is different")
                .isPositive();
        assertThat(journey.state()).isEqualTo("ARCHIVED");
        journey.step(journey.person("head").surely(), "disposal", CONFIRMED, "DISPOSED");
    }

    @Test
    void what_is_kept_must_be_what_was_listed() {
        Journey journey = over();
        propose(journey, "archivist").expect(201);
        Dalel.owner()
                .texts(
                        "update disposal set list_sha256 = repeat('0', 64) where request = ? returning request",
                        journey.number());
        journey.person("head")
                .surely()
                .post(journey.path("disposal"), CONFIRMED)
                .refused(409, "disposal.listChanged");
        propose(journey, "archivist").expect(201);
        journey.step(journey.person("head").surely(), "disposal", CONFIRMED, "DISPOSED");
    }

    @Test
    void the_bytes_are_gone_and_the_same_bytes_of_another_case_stay() {
        Journey other = registered();
        Journey journey = over();
        String sha256 = digest(journey);
        assertThat(digest(other)).isEqualTo(sha256);
        String content = "/exhibits/" + journey.exhibits().get(0) + "/content";
        journey.investigator().get(content).expect(200);
        propose(journey, "archivist").expect(201);
        String act = archive(journey, "archivist").at("/disposal/actSha256").asText();
        journey.step(journey.person("head").surely(), "disposal", CONFIRMED, "DISPOSED");

        journey.investigator().get(content).refused(410, "vault.disposed");
        Await.until(
                "the file is removed",
                Duration.ofSeconds(30),
                () -> Files.exists(file(journey, sha256)),
                there -> !there);
        assertThat(file(journey, act)).as("the act of disposal stays").exists();
        assertThat(digest(journey)).as("the digest stays").isEqualTo(sha256);
        assertThat(journey.custody(journey.exhibits().get(0))).endsWith("exhibit.disposed");
        assertThat(Dalel.owner().count("select count(*) from fixity_alarm where request = ?", journey.number()))
                .isZero();
        journey.person("archivist").post(journey.path("archive/holds"), HOLD).refused(409, "hold.disposed");

        Reply same = other.investigator()
                .get("/exhibits/" + other.exhibits().get(0) + "/content")
                .expect(200);
        assertThat(same.bytes()).isEqualTo(SAME);
        assertThat(file(other, sha256)).exists();
        assertThat(other.custody(other.exhibits().get(0)))
                .contains("exhibit.added")
                .doesNotContain("exhibit.disposed");
    }

    @Test
    void the_shelf_is_for_its_keepers() {
        Dalel.person("custodian").get("/archive").expect(403);
        Dalel.person("registrar").get("/archive").expect(403);
        Dalel.person("investigator.astana").get("/archive").expect(403);
        assertThat(shelf("archivist").path("rules")).hasSize(15);
    }

    /** A registered case with the same bytes as all others here. */
    private static Journey registered() {
        Journey journey = Journey.drafted(Dalel.stack().site());
        journey.exhibit("same.txt", SAME);
        return journey.submit().receive().register();
    }

    private static Journey returned() {
        return registered()
                .step("investigator.astana", "withdrawal", WITHDRAWAL, "WITHDRAWN")
                .giveBack();
    }

    private static Journey over() {
        Journey journey = returned().step("archivist", "archiving", CONFIRMED, "ARCHIVED");
        timeIsOver(journey);
        return journey;
    }

    /** What the database lets somebody do past all code of the application; rolled back. How many objects would go. */
    private static int confirmedInTheDatabase(Journey journey, long id, Person who, String roles) throws SQLException {
        try (Connection application = Rows.ofApplication(Dalel.stack().site()).connect()) {
            application.setAutoCommit(false);
            Rows.texts(
                    application,
                    "select set_config('dalel.actor', ?, true) || set_config('dalel.roles', ?, true)",
                    who.id(),
                    roles);
            assertThat(Rows.texts(
                            application,
                            "update request set state = 'DISPOSED' where number = ? returning number",
                            journey.number()))
                    .hasSize(1);
            String confirm = "select confirm_disposal(?, timestamptz '2026-11-28', date '2026-11-28')::text";
            int gone = Integer.parseInt(Rows.texts(application, confirm, id).get(0));
            application.rollback();
            return gone;
        }
    }

    private static void timeIsOver(Journey journey) {
        List<String> moved = Dalel.owner()
                .texts(
                        "update archive_case set kept_until = date '2026-01-01' where request = ? returning request",
                        journey.number());
        assertThat(moved).hasSize(1);
    }

    private static Reply propose(Journey journey, String who) {
        String scan = new Tus(journey.person(who))
                .upload("act.pdf", ("%PDF-1.7 disposal " + UUID.randomUUID()).getBytes(UTF_8));
        return journey.person(who)
                .post(
                        journey.path("disposal-proposal"),
                        "{\"actNumber\": \"12-У\", \"actDate\": \"2026-02-20\", \"reason\": \"Срок хранения истёк\", \"scan\": \"%s\"}"
                                .formatted(scan));
    }

    private static JsonNode archive(Journey journey, String who) {
        return journey.person(who).get(journey.path("archive")).expect(200).json();
    }

    private static JsonNode shelf(String who) {
        return Dalel.person(who).get("/archive?limit=200").expect(200).json();
    }

    private static List<String> numbers(JsonNode shelf, String list) {
        return shelf.path(list).findValuesAsText("request");
    }

    private static String digest(Journey journey) {
        return journey.investigator()
                .get("/exhibits/" + journey.exhibits().get(0))
                .expect(200)
                .json()
                .at("/file/sha256")
                .asText();
    }

    private static Path file(Journey journey, String sha256) {
        return Dalel.vault().resolve(journey.number()).resolve(sha256);
    }

    private static void refused(Journey journey, String who, String noun, String body, int status) {
        Reply reply = journey.person(who).post(journey.path(noun), body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }
}
