package kz.dalel.proof.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.report.LogPin;
import kz.dalel.proof.report.Trust;
import kz.dalel.proof.stamp.Authorities;

/** Whom the caller trusts, out of options and of a file of pinned keys. */
final class TrustOptions {
    /** The options that are read here. */
    static final Set<String> NAMES = Set.of("--log", "--witness", "--quorum", "--keys", "--tsa-certificates");

    private final List<LogPin> logs = new ArrayList<>();
    private final List<VerifierKey> witnesses = new ArrayList<>();
    private Optional<Integer> quorum;

    private TrustOptions(Options options) throws IOException {
        quorum = options.number("--quorum");
        options.all("--log").forEach(key -> logs.add(LogPin.parse(key)));
        options.all("--witness").forEach(key -> witnesses.add(VerifierKey.parse(key)));
        for (String file : options.all("--keys"))
            Files.readAllLines(Path.of(file)).forEach(this::pinned);
    }

    /** @throws IOException if the file of keys cannot be read */
    static Trust read(Options options) throws IOException {
        TrustOptions trust = new TrustOptions(options);
        Optional<String> authorities = options.one("--tsa-certificates");
        return new Trust(
                trust.logs,
                trust.witnesses,
                trust.quorum.orElse(trust.witnesses.size()),
                authorities.isEmpty() ? Authorities.NONE : Authorities.read(Path.of(authorities.get())));
    }

    private void pinned(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        if (line.isBlank() || line.startsWith("#")) return;
        if (words.size() < 2) throw new Misuse("keys: " + line);
        switch (words.get(0)) {
            case "log" -> logs.add(LogPin.parse(words.get(1)));
            case "witness" -> witnesses.add(VerifierKey.parse(words.get(1)));
            case "quorum" -> quorum = quorum.or(() -> Optional.of(Integer.valueOf(words.get(1))));
            default -> throw new Misuse("keys: " + line);
        }
    }
}
