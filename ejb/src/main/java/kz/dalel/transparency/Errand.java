package kz.dalel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kz.dalel.kernel.Refusal;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.submission.Answer;
import kz.dalel.proof.submission.Submission;

/**
 * How things stand with one witness that is told: what is under way, what it said it knows, when to try again. It ends with the
 * process; the next one finds it out anew.
 */
final class Errand {
    private static final System.Logger LOG = System.getLogger(Errand.class.getName());
    private static final long LONGEST_PAUSE_SECONDS = 300;

    private final Witness witness;
    private final PushLedger ledger;
    private final Witnesses gate;
    private final Pause pause = new Pause(LONGEST_PAUSE_SECONDS);
    private PushOutcome last;
    private OptionalLong known = OptionalLong.empty();
    private boolean corrected;
    private Submission brought;
    private CompletableFuture<HttpResponse<byte[]>> underway;

    /** @param gate through which every signature of a witness comes in */
    Errand(Witness witness, PushLedger ledger, Witnesses gate) {
        this.witness = witness;
        this.ledger = ledger;
        this.gate = gate;
    }

    /** Carries the errand one step further, without waiting for anybody. */
    void step(URI address, Courier courier) {
        if (underway != null && underway.isDone()) settle();
        if (underway != null || !pause.isOver()) return;
        Optional<Submission> next = ledger.due(witness.name(), known);
        if (next.isEmpty()) return;
        brought = next.get();
        underway = courier.post(address, "text/plain; charset=utf-8", brought.bytes());
    }

    private void settle() {
        CompletableFuture<HttpResponse<byte[]>> done = underway;
        underway = null;
        try {
            HttpResponse<byte[]> reply = done.join();
            read(new Answer(
                    reply.statusCode(),
                    reply.headers().firstValue("Content-Type").orElse(""),
                    new String(reply.body(), UTF_8)));
        } catch (CompletionException unreached) {
            came(PushOutcome.UNREACHABLE, unreached.getCause().getClass().getSimpleName());
        }
    }

    private void read(Answer answer) {
        OptionalLong said = answer.known();
        if (said.isPresent() && !corrected && said.getAsLong() != brought.old() && said.getAsLong() <= size()) {
            known = said;
            corrected = true;
        } else if (answer.status() == Answer.COSIGNED) {
            if (taken(answer)) came(PushOutcome.SIGNED, null);
            else came(PushOutcome.FALSE_SIGNATURE, null);
        } else {
            came(PushOutcome.of(answer), "HTTP " + answer.status());
        }
    }

    /** What comes back goes the way of everything that witnesses send. */
    private boolean taken(Answer answer) {
        try {
            Note note = answer.over(brought.checkpoint());
            if (Cosignature.find(note, witness.key()).isEmpty()) return false;
            gate.accept(note.onlyOf(witness.key()).bytes());
            return true;
        } catch (NotProved | Refusal notHis) {
            LOG.log(System.Logger.Level.DEBUG, "Not a signature of " + witness.name(), notHis);
            return false;
        }
    }

    private void came(PushOutcome outcome, String detail) {
        ledger.came(witness.name(), size(), outcome, detail);
        boolean signed = outcome == PushOutcome.SIGNED;
        known = signed ? OptionalLong.of(size()) : OptionalLong.empty();
        corrected = false;
        if (signed) pause.end();
        else pause.longer();
        if (outcome != last) say(outcome, detail, signed ? System.Logger.Level.INFO : System.Logger.Level.WARNING);
        last = outcome;
    }

    private void say(PushOutcome outcome, String detail, System.Logger.Level level) {
        LOG.log(
                level,
                "The witness " + witness.name() + " was told of " + size() + " entries: " + outcome
                        + (detail == null ? "" : ", " + detail));
    }

    private long size() {
        return Checkpoint.read(brought.checkpoint().text()).size();
    }
}
