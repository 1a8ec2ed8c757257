package kz.dalel.proof.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.audit.PublishedLog;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.KeyFile;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.report.Words;
import kz.dalel.proof.witness.Alarm;
import kz.dalel.proof.witness.Submissions;
import kz.dalel.proof.witness.WatchedLog;
import kz.dalel.proof.witness.Witness;
import kz.dalel.proof.witness.WitnessServer;
import kz.dalel.proof.witness.WitnessState;

/** Runs a witness, once or until it is stopped. This is where the process asks what time it is. */
public final class WitnessCommand {
    public static final String USAGE =
            """
            witness --log VKEY … --url URL --key FILE --state DIR [--once] [--interval SECONDS] [--language en|ru|kk]
            witness --log VKEY … --listen [HOST:]PORT --key FILE --state DIR [--language en|ru|kk]
                the first asks a log, the second is told by logs (C2SP tlog-witness); HOST is 127.0.0.1 unless given
                --log again for each key of a log, and when listening for each log
                --key FILE.p12 also takes --name NAME and the password in DALEL_WITNESS_PASSWORD; alias "witness"
                status with --once: 0 signed or nothing new, 1 log not reached, 3 alarm
            """;

    private static final Set<String> VALUED =
            Set.of("--log", "--url", "--listen", "--key", "--name", "--state", "--interval", "--language");
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
        if (options.has("--listen") && (options.has("--url") || options.has("--once") || options.has("--interval")))
            throw new Misuse("--listen goes without --url, --once and --interval");
        SignerKey key = key();
        try (WitnessState state = WitnessState.open(Path.of(options.need("--state")))) {
            List<WatchedLog> logs = logs(key, state);
            for (WatchedLog log : logs) out.println(words.say("witness.watching", log.origin(), log.size()));
            return options.has("--listen") ? listen(logs) : ask(logs);
        }
    }

    private List<WatchedLog> logs(SignerKey key, WitnessState state) {
        Map<String, List<VerifierKey>> keys = options.all("--log").stream()
                .map(VerifierKey::parse)
                .collect(Collectors.groupingBy(VerifierKey::name, TreeMap::new, Collectors.toList()));
        if (keys.isEmpty()) throw new Misuse("--log is missing");
        return keys.values().stream()
                .map(ofOne -> new WatchedLog(ofOne, key, state, InstantSource.system()))
                .toList();
    }

    private int ask(List<WatchedLog> logs) throws IOException {
        if (logs.size() != 1) throw new Misuse("--url is of one log");
        Witness witness = new Witness(logs.get(0), PublishedLog.of(options.need("--url")));
        return options.has("--once") ? look(witness) : watch(witness);
    }

    private int listen(List<WatchedLog> logs) throws IOException {
        Submissions submissions = new Submissions(logs, this::signed, this::alarmed);
        try (WitnessServer server =
                new WitnessServer(ListenAddress.parse(options.need("--listen")), submissions, this::troubled)) {
            out.println(words.say("witness.listening", server.url()));
            return untilStopped();
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
            witness.look().ifPresent(this::signed);
            return 0;
        } catch (Alarm alarm) {
            alarmed(alarm);
            return ALARMED;
        } catch (NotProved silent) {
            out.println(words.say("witness.waits", words.say(silent)));
            return UNREACHED;
        } catch (UncheckedIOException unreached) {
            out.println(words.say("witness.waits", unreached.getMessage()));
            return UNREACHED;
        }
    }

    private void signed(Checkpoint tree) {
        out.println(words.say("witness.cosigned", tree.size(), tree.root().hex()));
    }

    private void alarmed(Alarm alarm) {
        out.println(words.say("witness.alarm", words.say(alarm.fault()), alarm.evidence()));
    }

    private void troubled(IOException unwritable) {
        out.println(words.say("witness.troubled", unwritable));
    }

    private SignerKey key() throws IOException {
        Path file = Path.of(options.need("--key"));
        if (!file.toString().endsWith(".p12")) return KeyFile.read(file);
        String password = Optional.ofNullable(System.getenv("DALEL_WITNESS_PASSWORD"))
                .orElseThrow(() -> new Misuse("DALEL_WITNESS_PASSWORD is missing"));
        return SignerKey.fromKeyStore(options.need("--name"), file, password.toCharArray(), "witness");
    }

    private static int untilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
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
