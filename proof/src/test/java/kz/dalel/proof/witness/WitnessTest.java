package kz.dalel.proof.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.PublishedServer;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.audit.PublishedLog;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {
    private static final SignerKey KEY = TestLog.signer("court.kz/witness");
    private static final VerifierKey VKEY = KEY.verifier(Algorithm.COSIGNATURE);

    @TempDir
    Path home;

    private final TestLog log = TestLog.of(300);
    private Instant now = Instant.ofEpochSecond(1_795_000_000);
    private PublishedServer server;
    private WitnessState state;

    @BeforeEach
    void the_log_is_served() throws IOException {
        server = new PublishedServer(log.publish(home.resolve("log")));
        state = WitnessState.open(home.resolve("state"));
    }

    @AfterEach
    void nothing_runs_on() throws IOException {
        server.close();
        state.close();
    }

    @Test
    void it_signs_the_first_tree_it_sees_and_each_that_continues_it() throws IOException, Alarm {
        Witness witness = witness();
        assertThat(witness.look()).contains(log.checkpoint());
        for (int i = 0; i < 400; i++) log.append(TestLog.read(1000 + i));
        log.publish(home.resolve("log"));

        assertThat(witness.look()).contains(log.checkpoint());
        assertThat(server.taken()).hasSize(2).last().satisfies(note -> {
            assertThat(note.text()).isEqualTo(log.note().text());
            assertThat(Cosignature.find(note, VKEY)).contains(new Cosignature("court.kz/witness", 1_795_000_000));
        });
        assertThat(witness.size()).isEqualTo(700);
    }

    @Test
    void it_signs_nothing_twice() throws IOException, Alarm {
        Witness witness = witness();
        witness.look();

        assertThat(witness.look()).isEmpty();
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void what_it_signed_is_on_its_disk_before_anybody_gets_it() throws IOException, Alarm {
        server.refuseWith(503);
        assertThatThrownBy(() -> witness().look()).isInstanceOf(UncheckedIOException.class);
        byte[] kept = Files.readAllBytes(memory());
        assertThat(Cosignature.find(Note.read(kept), VKEY)).isPresent();
        server.refuseWith(0);
        now = now.plusSeconds(60);

        assertThat(witness().look()).contains(log.checkpoint());
        assertThat(server.taken().get(0)).isEqualTo(Note.read(kept).onlyOf(VKEY));
    }

    @Test
    void its_time_never_goes_back() throws IOException, Alarm {
        witness().look();
        log.append(TestLog.read(7));
        log.publish(home.resolve("log"));
        now = now.minusSeconds(3600);

        witness().look();

        assertThat(Cosignature.find(server.taken().get(1), VKEY).orElseThrow().time())
                .isEqualTo(1_795_000_000);
    }

    @Test
    void a_rewritten_history_signed_by_the_log_itself_is_refused_with_both_notes_kept() throws IOException, Alarm {
        witness().look();
        Note before = log.note();
        log.commitments().get(17)[0] ^= 1;
        log.append(TestLog.read(7));
        log.publish(home.resolve("log"));

        Alarm alarm = alarm();

        assertThat(alarm.fault().fault()).isEqualTo(Fault.CONSISTENCY_OLD_ROOT);
        assertThat(server.taken()).hasSize(1);
        assertThat(alarm.evidence().getParent()).isEqualTo(home.resolve("state"));
        assertThat(alarm.evidence().getFileName().toString()).startsWith("alarm-");
        assertThat(alarm.evidence().resolve("shown"))
                .hasBinaryContent(log.note().bytes());
        assertThat(Note.read(Files.readAllBytes(alarm.evidence().resolve("kept")))
                        .text())
                .isEqualTo(before.text());
        assertThat(alarm.evidence().resolve("why")).hasContent("consistency.old-root [300, 301]");
    }

    @Test
    void another_tree_of_the_same_size_is_refused() throws IOException, Alarm {
        witness().look();
        log.commitments().get(17)[0] ^= 1;
        log.publish(home.resolve("log"));

        assertThat(alarm().fault().fault()).isEqualTo(Fault.CONSISTENCY_ROOT);
    }

    @Test
    void a_shorter_log_is_refused() throws IOException, Alarm {
        witness().look();
        log.commitments().subList(200, 300).clear();
        log.publish(home.resolve("log"));

        assertThat(alarm().fault().fault()).isEqualTo(Fault.CONSISTENCY_SHRUNK);
        assertThat(witness().size()).isEqualTo(300);
    }

    @Test
    void a_checkpoint_of_another_key_is_refused() throws IOException {
        log.publish(home.resolve("log"), log.checkpoint().sign(TestLog.signer(TestLog.NAME)));

        assertThat(alarm().fault().fault()).isEqualTo(Fault.SIGNATURE_UNKNOWN);
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void a_log_that_changed_its_key_is_watched_on_when_both_are_known() throws IOException, Alarm {
        witness().look();
        SignerKey fresh = TestLog.signer(TestLog.NAME);
        log.append(TestLog.read(7));
        log.publish(home.resolve("log"), log.checkpoint().sign(fresh));
        assertThat(alarm().fault().fault()).isEqualTo(Fault.SIGNATURE_UNKNOWN);

        Witness informed = new Witness(
                new WatchedLog(List.of(log.vkey(), fresh.verifier(Algorithm.ED25519)), KEY, state, () -> now),
                PublishedLog.of(server.url()));

        assertThat(informed.look()).contains(log.checkpoint());
    }

    @Test
    void what_is_no_checkpoint_is_refused() throws IOException {
        Files.writeString(home.resolve("log/checkpoint"), "maintenance\n");

        assertThat(alarm().fault().fault()).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void a_log_without_a_checkpoint_is_waited_for() throws IOException {
        Files.delete(home.resolve("log/checkpoint"));

        assertThatThrownBy(() -> witness().look())
                .isInstanceOf(NotProved.class)
                .hasMessage("log.silent [checkpoint?latest, HTTP 404]");
    }

    @Test
    void a_witness_that_the_log_does_not_list_is_told_so() {
        server.refuseWith(403);

        assertThatThrownBy(() -> witness().look())
                .isInstanceOf(NotProved.class)
                .hasMessage("log.unlisted [cosignatures]");
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void two_witnesses_do_not_share_a_memory() {
        assertThatThrownBy(() -> WitnessState.open(home.resolve("state")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("used by another witness");
    }

    private Path memory() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("state"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("checkpoint-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Alarm alarm() {
        return catchThrowableOfType(Alarm.class, () -> witness().look());
    }

    private Witness witness() {
        return new Witness(log.vkey(), KEY, PublishedLog.of(server.url()), state, () -> now);
    }
}
