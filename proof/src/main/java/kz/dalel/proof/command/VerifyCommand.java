package kz.dalel.proof.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.audit.Audit;
import kz.dalel.proof.audit.PublishedLog;
import kz.dalel.proof.bundle.BundleVerification;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;
import kz.dalel.proof.report.Words;

/** Checks a proof bundle, or a whole log, and says in words what was proved and what was not. */
public final class VerifyCommand {
    public static final String USAGE =
            """
            verify FILE.zip [--subject SUBJECT] [keys] [--tsa-certificates FILE.pem] [--language en|ru|kk]
            verify --log-url URL|DIR [--checkpoint FILE] [keys] [--language en|ru|kk]
                keys: --log VKEY[@FROM-UNTIL] …  --witness VKEY …  --quorum N  --keys FILE
                a log that changed its key has several; FROM-UNTIL are the sizes of the trees for which one counts
                without a quorum all witnesses have to have signed; --quorum 0 asks none
                status: 0 all proved, 1 something false, 2 not readable, 3 nothing false but not all proved
            """;

    private final Options options;
    private final Words words;
    private final PrintStream out;

    private VerifyCommand(Options options, PrintStream out) {
        this.options = options;
        this.words = new Words(options.one("--language").orElse("en"));
        this.out = out;
    }

    /** @return the exit status */
    public static int run(List<String> arguments, PrintStream out) {
        Set<String> names = new HashSet<>(TrustOptions.NAMES);
        names.addAll(Set.of("--subject", "--log-url", "--checkpoint", "--language"));
        return new VerifyCommand(new Options(arguments, names, Set.of()), out).run();
    }

    private int run() {
        try {
            Report report = report(TrustOptions.read(options));
            words.print(report, out);
            return report.outcome().status();
        } catch (NoSuchFileException missing) {
            return unreadable(new NotProved(Fault.FILE_MISSING, missing.getFile()));
        } catch (IOException closed) {
            return unreadable(new NotProved(Fault.FILE_CLOSED, closed.getMessage()));
        } catch (NotProved malformed) {
            if (!malformed.fault().isUnreadable()) throw malformed;
            return unreadable(malformed);
        }
    }

    private int unreadable(NotProved why) {
        out.println(words.say(why));
        out.println(words.say("outcome.unreadable"));
        return Outcome.UNREADABLE.status();
    }

    private Report report(Trust trust) throws IOException {
        Optional<String> place = options.one("--log-url");
        if (place.isEmpty()) {
            if (options.has("--checkpoint")) throw new Misuse("--checkpoint goes with --log-url");
            return BundleVerification.of(Path.of(options.rest(1).get(0)), trust, options.one("--subject"));
        }
        options.rest(0);
        if (options.has("--subject")) throw new Misuse("--subject goes with a bundle");
        Optional<String> file = options.one("--checkpoint");
        Optional<Note> earlier = file.isEmpty() ? Optional.empty() : Optional.of(kept(file.get()));
        return Audit.of(PublishedLog.of(place.get()), trust, earlier);
    }

    private static Note kept(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(file));
        try {
            Note note = Note.read(bytes);
            Checkpoint.read(note.text());
            return note;
        } catch (NotProved malformed) {
            NotProved fault =
                    new NotProved(malformed.fault(), file, malformed.facts().get(1));
            fault.initCause(malformed);
            throw fault;
        }
    }
}
