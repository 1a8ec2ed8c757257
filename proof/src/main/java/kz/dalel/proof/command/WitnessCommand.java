package kz.dalel.proof.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.audit.PublishedLog;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.KeyFile;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.report.Words;
import kz.dalel.proof.witness.Alarm;
import kz.dalel.proof.witness.Witness;
import kz.dalel.proof.witness.WitnessState;

/** Runs a witness, once or until it is stopped. This is where the process asks what time it is. */
public final class WitnessCommand {
    public static final String USAGE =
            """
            witness --log VKEY --url URL --key FILE --state DIR [--once] [--interval SECONDS] [--language en|ru|kk]
                --key FILE.p12 also takes --name NAME and the password in DALEL_WITNESS_PASSWORD; alias "witness"
                status with --once: 0 signed or nothing new, 1 log not reached, 3 alarm
            """;

    private static final Set<String> VALUED =
            Set.of("--log", "--url", "--key", "--name", "--state", "--interval", "--language");
    private static final int UNREACHED = 1;
    private static final int ALARMED = 3;
    private static final int INTERVAL = 5;

    private final Options options;
    private final Words words;
    private final PrintStream out;

    private WitnessCommand(Options options, PrintStream out) {
        this.options = options;
        this.words = new Words(options.one("--language").orElse("en"));
        this.out = out;
    }

    /** @return the exit status */
    public static int run(List<String> arguments, PrintStream out) throws IOException {
        Options options = new Options(arguments, VALUED, Set.of("--once"));
        options.rest(0);
        return new WitnessCommand(options, out).run();
    }

    private int run() throws IOException {
        VerifierKey log = VerifierKey.parse(options.need("--log"));
        PublishedLog place = PublishedLog.of(options.need("--url"));
        SignerKey key = key();
        try (WitnessState state = WitnessState.open(Path.of(options.need("--state")))) {
            Witness witness = new Witness(log, key, place, state, InstantSource.system());
            out.println(words.say("witness.watching", log.name(), witness.size()));
            return options.has("--once") ? look(witness) : watch(witness);
        }
    }

    private int watch(Witness witness) throws IOException {
        int interval = options.number("--interval").orElse(INTERVAL);
        int status;
        do {
            status = look(witness);
        } while (pause(interval));
        return status;
    }

    private int look(Witness witness) throws IOException {
        try {
            Optional<Checkpoint> signed = witness.look();
            signed.ifPresent(tree -> out.println(
                    words.say("witness.cosigned", tree.size(), tree.root().hex())));
            return 0;
        } catch (Alarm alarm) {
            out.println(words.say("witness.alarm", words.say(alarm.fault()), alarm.evidence()));
            return ALARMED;
        } catch (NotProved silent) {
            out.println(words.say("witness.waits", words.say(silent)));
            return UNREACHED;
        } catch (UncheckedIOException unreached) {
            out.println(words.say("witness.waits", unreached.getMessage()));
            return UNREACHED;
        }
    }

    private SignerKey key() throws IOException {
        Path file = Path.of(options.need("--key"));
        if (!file.toString().endsWith(".p12")) return KeyFile.read(file);
        String password = Optional.ofNullable(System.getenv("DALEL_WITNESS_PASSWORD"))
                .orElseThrow(() -> new Misuse("DALEL_WITNESS_PASSWORD is missing"));
        return SignerKey.fromKeyStore(options.need("--name"), file, password.toCharArray(), "witness");
    }

    private static boolean pause(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
