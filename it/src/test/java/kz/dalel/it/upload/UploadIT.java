package kz.dalel.it.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a file is said as a problem, and nothing of it is registered. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UploadIT {
    private static final byte[] BYTES = "доказательство".getBytes(UTF_8);
    private static final String OTHER_DIGEST = "0".repeat(64);
    private static final long HUGE = 1L << 50;
    private Journey draft;
    private Tus tus;
    private long objects;

    @BeforeEach
    void a_draft_without_exhibits() {
        draft = Journey.drafted(Dalel.stack().site());
        tus = new Tus(draft.investigator());
        objects = kept();
    }

    @AfterEach
    void everybody_still_reads_the_draft() {
        assertThat(draft.state()).isEqualTo("DRAFT");
    }

    @Test
    void a_file_that_is_not_what_was_announced_is_refused() {
        String id = tus.opened("a.bin", BYTES.length, "sha256", OTHER_DIGEST);
        tus.append(id, 0, BYTES).refused(422, "upload.digestDiffers");
        add(id, "a.bin").refused(422, "upload.digestDiffers");
        nothing_is_registered();
    }

    @Test
    void a_part_of_a_file_is_refused_and_goes_on_from_where_it_ended() {
        String id = tus.opened("a.bin", BYTES.length);
        tus.append(id, 0, Arrays.copyOf(BYTES, 5)).expect(204);
        add(id, "a.bin").refused(409, "upload.incomplete");
        nothing_is_registered();

        tus.append(id, 0, BYTES).refused(409, "upload.offset");
        tus.append(id, 5, Arrays.copyOfRange(BYTES, 5, BYTES.length)).expect(204);
        add(id, "a.bin").expect(201);
    }

    @Test
    void an_empty_file_is_refused() {
        tus.open("a.bin", 0).refused(422, "upload.empty");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_before_its_first_byte() {
        tus.open("a.bin", HUGE).refused(413, "tooLarge");
    }

    @Test
    void more_bytes_than_announced_are_refused() {
        String id = tus.opened("a.bin", 3);
        tus.append(id, 0, BYTES).refused(413, "tooLarge");
        add(id, "a.bin").refused(409, "upload.incomplete");
        nothing_is_registered();
    }

    static List<String> hostile() {
        return List.of(
                "../../etc/passwd",
                "C:\\Windows\\win.ini",
                "..",
                " ",
                "a\u0000.txt",
                "a\r\nSet-Cookie: b",
                "photo\u202Egpj.exe",
                "a\u2028b",
                "й".repeat(256));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_name_that_leads_elsewhere_or_shows_another_is_refused(String name) {
        tus.open(name, 3).refused(422, "upload.name");
    }

    @Test
    void a_strange_but_honest_name_is_kept_as_it_is() {
        String name = "Ұлт-азық «түлік» 'а' & <b>.txt";
        String exhibit = draft.exhibit(name, BYTES);
        Reply sheet = draft.investigator().get("/exhibits/" + exhibit).expect(200);
        assertThat(sheet.json().at("/file/name").asText()).isEqualTo(name);
        Reply content =
                draft.investigator().get("/exhibits/" + exhibit + "/content").expect(200);
        assertThat(content.bytes()).isEqualTo(BYTES);
        assertThat(content.header("Content-Disposition"))
                .startsWith("attachment")
                .doesNotContain("<b>");
    }

    @Test
    void the_same_bytes_twice_in_a_request_are_one_exhibit() {
        String first = draft.exhibit("a.bin", BYTES);
        Reply again = add(tus.upload("b.bin", BYTES), "b.bin").refused(409, "exhibit.duplicate");
        assertThat(again.json().path("detail").asText()).contains(first);
        assertThat(listed()).isEqualTo(1);
    }

    @Test
    void the_same_bytes_in_another_request_are_nobodys_business() {
        draft.exhibit("a.bin", BYTES);
        Journey.drafted(Dalel.stack().site()).exhibit("a.bin", BYTES);
    }

    @Test
    void an_upload_serves_one_request_only() {
        String id = tus.upload("a.bin", BYTES);
        add(id, "a.bin").expect(201);
        Journey other = Journey.drafted(Dalel.stack().site());
        other.investigator().post(other.path("exhibits"), exhibit(id, "a.bin")).refused(409, "upload.claimed");
    }

    @Test
    void another_persons_upload_is_not_found() {
        String id = tus.upload("a.bin", BYTES);
        new Tus(draft.person("investigator")).status(id).refused(404, "upload.unknown");
        new Tus(draft.person("investigator")).append(id, 0, BYTES).refused(404, "upload.unknown");
    }

    private Reply add(String upload, String name) {
        return draft.investigator().post(draft.path("exhibits"), exhibit(upload, name));
    }

    private static String exhibit(String upload, String name) {
        return """
            {"upload": "%s", "name": "%s", "kind": "QUESTIONED"}""".formatted(upload, name);
    }

    private void nothing_is_registered() {
        assertThat(listed()).isZero();
        assertThat(kept()).isEqualTo(objects);
        assertThat(Dalel.owner()
                        .count(
                                "select count(*) from custody_entry where request = ? and action like 'exhibit.%'",
                                draft.number()))
                .isZero();
    }

    private int listed() {
        return draft.investigator()
                .get(draft.path("exhibits"))
                .expect(200)
                .json()
                .path("items")
                .size();
    }

    /** What the vault keeps for the draft. */
    private long kept() {
        return Dalel.owner().count("select count(*) from vault_object where request = ? and kept", draft.number());
    }
}
