package kz.dalel.proof.witness;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.submission.Answer;
import kz.dalel.proof.submission.Submission;

/**
 * Takes the checkpoints that logs bring, and signs what {@link Witness} would sign. One after the other: what is checked
 * against the last tree must be remembered before the next is checked.
 */
public final class Submissions {
    private final Map<String, WatchedLog> logs;
    private final Consumer<Checkpoint> signed;
    private final Consumer<Alarm> alarmed;

    /**
     * @param signed is told of each checkpoint that was co-signed
     * @param alarmed is told when a log showed what it must not; anybody may bring a wrong proof, so a proof that does not
     *     hold is a reason to look at the log, and two trees of one size are a proof against it
     */
    public Submissions(List<WatchedLog> logs, Consumer<Checkpoint> signed, Consumer<Alarm> alarmed) {
        this.logs = logs.stream().collect(Collectors.toMap(WatchedLog::origin, Function.identity()));
        this.signed = signed;
        this.alarmed = alarmed;
    }

    /**
     * Answers the body of a request. What is signed is on the disk before the answer is known.
     *
     * @throws IOException if the witness cannot remember; nothing is signed then
     */
    public synchronized Answer answer(byte[] body) throws IOException {
        Submission submission;
        Checkpoint checkpoint;
        try {
            submission = Submission.read(body);
            checkpoint = Checkpoint.read(submission.checkpoint().text());
        } catch (NotProved malformed) {
            return Answer.refused(Answer.MALFORMED, malformed.getMessage());
        }
        WatchedLog log = logs.get(checkpoint.origin());
        if (log == null) return Answer.refused(Answer.UNKNOWN, "this log is not watched here");
        if (!isSigned(submission.checkpoint(), log))
            return Answer.refused(Answer.UNTRUSTED, "not signed by a known key of this log");
        if (submission.old() > checkpoint.size())
            return Answer.refused(Answer.MALFORMED, "the old size is larger than the checkpoint");
        return submission.old() == log.size() ? continued(submission, checkpoint, log) : Answer.stale(log.size());
    }

    private Answer continued(Submission submission, Checkpoint checkpoint, WatchedLog log) throws IOException {
        try {
            log.demandContinued(checkpoint, submission.proof());
        } catch (NotProved fault) {
            alarmed.accept(log.alarm(log.byLog(submission.checkpoint()).bytes(), fault));
            boolean fork = fault.fault() == Fault.CONSISTENCY_ROOT && submission.old() == checkpoint.size();
            return Answer.refused(fork ? Answer.CONFLICT : Answer.UNPROVED, fault.getMessage());
        }
        Note note = log.sign(submission.checkpoint());
        signed.accept(checkpoint);
        return Answer.cosigned(log.line(note));
    }

    private static boolean isSigned(Note note, WatchedLog log) {
        try {
            log.opened(note);
            return true;
        } catch (NotProved byNobody) {
            return false;
        }
    }
}
