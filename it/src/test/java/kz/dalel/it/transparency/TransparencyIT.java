package kz.dalel.it.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Rows;
import kz.dalel.proof.bundle.BundleVerification;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;
import kz.dalel.proof.tree.Check;
import kz.dalel.proof.tree.Frontier;
import kz.dalel.proof.tree.Hash;
import kz.dalel.proof.tree.MerkleTree;
import kz.dalel.proof.tree.Tile;
import kz.dalel.proof.tree.TileHashes;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entry gets its place, everybody can check the tree, nobody learns what is in it, witnesses seal it. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TransparencyIT {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final long TIME = 1_780_000_000L;
    /** The worker reads when its turn comes, and may enter it at any moment. */
    private static final String BY_PEOPLE = " actor not like 'worker:%'";

    private final PublicLog log = new PublicLog(Dalel.stack());

    @Test
    void every_entry_gets_its_place_and_no_two_the_same() {
        Journey journey = sequenced();

        Rows owner = Dalel.owner();
        assertThat(owner.count(
                        "select count(*) from custody_entry e join custody_leaf l on l.entry = e.id"
                                + " where e.request = ? and l.commitment = e.commitment and" + BY_PEOPLE,
                        journey.number()))
                .isEqualTo(owner.count(
                        "select count(*) from custody_entry where request = ? and" + BY_PEOPLE, journey.number()))
                .isGreaterThan(5);
        assertThat(owner.count("select count(*) - max(index) - 1 from custody_leaf"))
                .isZero();
    }

    @Test
    void a_stranger_computes_the_signed_root_from_what_is_public() {
        sequenced();
        Checkpoint checkpoint = log.opened(log.latest());

        Frontier frontier = new Frontier();
        log.commitments(checkpoint.size()).stream().map(Hash::leaf).forEach(frontier::append);

        assertThat(frontier.root()).isEqualTo(checkpoint.root());
        TileHashes tiles = new TileHashes(checkpoint.size(), log::tile);
        assertThat(MerkleTree.root(checkpoint.size(), tiles)).isEqualTo(checkpoint.root());
    }

    @Test
    void a_later_tree_begins_with_the_earlier_one() {
        sequenced();
        Checkpoint before = log.opened(log.latest());
        sequenced();
        Checkpoint after = log.opened(log.latest());

        assertThat(after.size()).isGreaterThan(before.size());
        List<Hash> proof = MerkleTree.consistency(before.size(), after.size(), new TileHashes(after.size(), log::tile));
        Check.consistency(before.size(), before.root(), after.size(), after.root(), proof);
    }

    @Test
    void a_stranger_learns_nothing_but_the_size() {
        Journey journey = sequenced();
        long size = log.opened(log.latest()).size();
        Tile edge = Tile.of(0, size - 1, size);

        Reply tile = log.stranger().get("/custody/" + edge.path()).expect(200);
        assertThat(tile.bytes()).hasSize(edge.width() * 32);
        assertThat(tile.header("Cache-Control")).contains("public").contains("immutable");
        Reply bundle = log.stranger().get("/custody/" + edge.entriesPath()).expect(200);
        assertThat(bundle.bytes()).hasSize(edge.width() * 34);
        assertThat(log.stranger().get("/custody/checkpoint?latest").text().lines())
                .hasSize(5);
        String open = log.sheet() + log.latest().toString();
        assertThat(open)
                .doesNotContain(journey.number())
                .doesNotContain("MIA-AST")
                .doesNotContain("user:");
        log.stranger().get("/custody/entries?request=" + journey.number()).expect(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/999", "1/999", "entries/999", "0/1", "0/-01", "x", "9/000", "0/000.p/0", "0/000.p/257"})
    void beyond_the_tree_there_is_nothing(String path) {
        log.stranger().get("/custody/tile/" + path).refused(404, "log.beyond");
    }

    @Test
    void whoever_takes_part_proves_each_entry_of_his_case() {
        Journey journey = sequenced();
        assertThat(log.send(PublicLog.cosigned(log.latest(), log.court(), TIME)).status())
                .isEqualTo(204);
        JsonNode sheet = journey.investigator()
                .get("/custody/entries?request=" + journey.number())
                .expect(200)
                .json();
        Checkpoint checkpoint =
                log.opened(Note.read(sheet.path("checkpoint").asText().getBytes(UTF_8)));
        List<String> actions = new ArrayList<>();
        for (JsonNode entry : sheet.path("entries")) {
            if (entry.path("inclusion").isNull()) continue; // after the newest seal
            actions.add(PublicLog.proved(entry, checkpoint).action());
        }
        assertThat(actions).contains("request.drafted", "exhibit.added", "request.submitted", "request.registered");
    }

    @Test
    void a_proof_is_saved_and_believed_without_the_server(@TempDir Path directory) throws IOException {
        Journey journey = sequenced();
        String exhibit = journey.exhibits().get(0);
        assertThat(log.send(PublicLog.cosigned(log.latest(), log.court(), TIME)).status())
                .isEqualTo(204);
        Path file = directory.resolve("proof.zip");
        Files.write(
                file,
                journey.investigator()
                        .get("/exhibits/" + exhibit + "/proof")
                        .expect(200)
                        .bytes());

        Trust trust = Trust.in(List.of(log.key()), List.of(log.court().verifier(Algorithm.COSIGNATURE)));
        Report report = BundleVerification.of(file, trust, Optional.of("exhibit:" + exhibit));

        assertThat(report.outcome()).as(report.lines().toString()).isEqualTo(Outcome.ALL_PROVED);
        assertThat(journey.custody(exhibit)).last().isEqualTo("exhibit.proofTaken");
        Dalel.person("fma").get("/exhibits/" + exhibit + "/proof").expect(404);
        assertThat(journey.investigator().get(journey.path("proof")).expect(200).bytes())
                .startsWith("PK".getBytes(UTF_8));
    }

    @Test
    void whoever_takes_no_part_gets_no_entry() {
        Journey journey = sequenced();
        String exhibit = journey.exhibits().get(0);
        for (String name : List.of("fma", "judge", "auditor", "registrar.almaty")) {
            Dalel.person(name)
                    .get("/custody/entries?request=" + journey.number())
                    .refused(404, "log.noEntries");
            Dalel.person(name).get("/custody/entries?exhibit=" + exhibit).refused(404, "log.noEntries");
        }
        journey.investigator().get("/custody/entries").refused(422, "log.exhibitOrRequest");
    }

    @Test
    void a_witness_seals_what_it_saw_and_the_seal_moves_on() {
        sequenced();
        Note first = log.latest();
        assertThat(log.send(PublicLog.cosigned(first, log.court(), TIME)).status())
                .isEqualTo(204);
        long sealed = log.opened(first).size();
        assertThat(log.opened(log.sealed()).size()).isEqualTo(sealed);
        assertThat(log.sealed().signatures()).anyMatch(line -> line.name().equals("court.example/witness"));

        sequenced();
        Note second = log.latest();
        assertThat(log.opened(second).size()).isGreaterThan(sealed);
        assertThat(log.opened(log.sealed()).size()).isEqualTo(sealed);
        assertThat(log.send(PublicLog.cosigned(second, log.prosecution(), TIME)).status())
                .isEqualTo(204);
        assertThat(log.opened(log.sealed()).size()).isEqualTo(log.opened(second).size());
        JsonNode court = log.sheet().path("witnesses").get(1);
        assertThat(court.path("name").asText()).isEqualTo("court.example/witness");
        assertThat(court.path("size").asLong()).isEqualTo(sealed);
        assertThat(court.path("lag").asLong()).isGreaterThan(0);
    }

    @Test
    void who_is_no_witness_signs_nothing() throws NoSuchAlgorithmException {
        sequenced();
        Note note = log.latest();
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        SignerKey impostor = SignerKey.of("court.example/witness", pair.getPrivate(), pair.getPublic());
        log.send(PublicLog.cosigned(note, impostor, TIME)).refused(403, "cosignature.unknownKey");

        Note other = PublicLog.cosigned(note, log.court(), TIME);
        Note forged = new Note(new Checkpoint("dalel.kz/log", 1, Hash.leaf(new byte[1])).text(), other.signatures());
        log.send(forged).refused(409, "cosignature.otherTree");
        Note older = PublicLog.cosigned(
                new Note(new Checkpoint("dalel.kz/log", 1, Hash.leaf(new byte[1])).text(), note.signatures()),
                log.court(),
                TIME);
        Note misplaced = new Note(note.text(), older.signatures());
        log.send(misplaced).refused(403, "cosignature.forged");
        log.stranger().post("/custody/cosignatures", "{}").expect(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into custody_checkpoint values (999999999, '\\x00', 'x', timestamptz '2026-01-01')",
                "insert into custody_tile values (0, 999999, '\\x00', '\\x00')",
                "insert into custody_leaf values (999999999, 1, '\\x00')",
                "insert into custody_key values ('x', 1)",
                "select * from custody_sequence(10)",
                "update custody_leaf set index = index",
                "delete from custody_leaf",
                "update custody_checkpoint set size = size",
                "delete from custody_tile",
                "delete from custody_cosignature",
                "delete from custody_pending"
            })
    void the_application_adds_to_the_tree_only_as_the_sequencer(String statement) throws SQLException {
        try (Connection application = Rows.ofApplication(Dalel.stack().site()).connect();
                Statement attempt = application.createStatement()) {
            application.setAutoCommit(false);
            attempt.execute(
                    "select set_config('dalel.actor', 'sequencer', true), set_config('dalel.roles', 'head', true)");
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOfSatisfying(SQLException.class, denied -> assertThat(denied.getSQLState())
                            .isEqualTo("42501"));
        }
    }

    /** A registered case, all of whose entries have their places. */
    private Journey sequenced() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        Await.until(
                "the entries have their places",
                SOON,
                () -> Dalel.owner()
                        .count(
                                "select count(*) from custody_entry e left join custody_leaf l on l.entry = e.id"
                                        + " where e.request = ? and l.index is null",
                                journey.number()),
                waiting -> waiting == 0);
        return journey;
    }
}
