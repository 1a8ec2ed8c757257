package kz.dalel.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kz.dalel.dist.Stack;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Rows;
import kz.dalel.it.transparency.PublicLog;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;

/** A stack whose operator changes what the log knows of the world outside, and what the world sees of the log. */
record Outside(Stack stack, PublicLog log) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Replaces the list of witnesses; the server reads it at each call. */
    void listed(int quorum, String lines) throws IOException {
        Files.writeString(stack.home().path().resolve("keys/witnesses"), "quorum " + quorum + "\n" + lines);
    }

    /** Lets the log grow; tells its new size when all entries have their places. */
    long grown() {
        Journey.drafted(stack.site());
        Rows owner = Rows.ofOwner(stack.site());
        Await.until(
                "all have places", PATIENCE, () -> owner.count("select count(*) from custody_pending"), n -> n == 0);
        return log.opened(log.latest()).size();
    }

    /** The size of the newest checkpoint at all, once the witness has signed it and it is served. */
    long sealedBy(ListeningWitness witness) {
        String newest = log.latest().text();
        Reply reply = Await.until(
                "the seal",
                PATIENCE,
                () -> log.stranger().get("/custody/checkpoint"),
                served -> served.status() == 200 && served.text().startsWith(newest));
        Note sealed = Note.read(reply.bytes());
        assertThat(Cosignature.find(sealed, witness.vkey())).isPresent();
        return log.opened(sealed).size();
    }

    JsonNode told(String witness, String outcome) {
        return Await.until(witness + " " + outcome, PATIENCE, () -> line(witness), line -> line.path("push")
                .path("outcome")
                .asText()
                .equals(outcome));
    }

    JsonNode line(String witness) {
        for (JsonNode line : log.sheet().path("witnesses"))
            if (line.path("name").asText().equals(witness)) return line;
        throw new AssertionError(witness + " is not listed");
    }

    SignerKey key() throws IOException {
        char[] password = stack.site().secrets().logKey().toCharArray();
        return SignerKey.fromKeyStore("dalel.kz/log", stack.home().path().resolve("keys/log.p12"), password, "log");
    }

    /** A file beside the log's key store. */
    Path beside(String name) {
        return stack.home().path().resolve("keys").resolve(name);
    }
}
