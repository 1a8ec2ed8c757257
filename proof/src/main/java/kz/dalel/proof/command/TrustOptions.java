package kz.dalel.proof.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.report.LogPin;
import kz.dalel.proof.report.Trust;
import kz.dalel.proof.stamp.Authorities;

/** Whom the caller trusts, out of options and of files of pinned keys. */
final class TrustOptions {
    /** The options that are read here. */
    static final Set<String> NAMES = Set.of("--log", "--witness", "--quorum", "--keys", "--tsa-certificates");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final List<LogPin> logs = new ArrayList<>();
    private final List<VerifierKey> witnesses = new ArrayList<>();
    private Optional<Integer> quorum = Optional.empty();
    private Authorities authorities = Authorities.NONE;

    private TrustOptions(Options options) throws IOException {
        for (String file : options.all("--keys")) file(file);
        options.all("--log").forEach(key -> read("--log", () -> logs.add(LogPin.parse(key))));
        options.all("--witness").forEach(key -> read("--witness", () -> witness(key)));
        Optional<String> certificates = options.one("--tsa-certificates");
        if (certificates.isPresent()) authorities = authorities(certificates.get());
        options.number("--quorum").ifPresent(needed -> quorum = Optional.of(needed));
    }

    /**
     * @throws IOException if a file of keys cannot be read
     * @throws NotProved with {@link kz.dalel.proof.Fault#MALFORMED} for what is no key, no line of such a file, or a quorum
     *     that cannot be reached
     */
    static Trust read(Options options) throws IOException {
        TrustOptions trust = new TrustOptions(options);
        try {
            return new Trust(trust.logs, trust.witnesses, trust.quorum, trust.authorities);
        } catch (Unfit unreachable) {
            throw NotProved.malformed("quorum", unreachable);
        }
    }

    private static Authorities authorities(String file) throws IOException {
        try {
            return Authorities.read(Path.of(file));
        } catch (Unfit none) {
            throw NotProved.malformed(file, none);
        }
    }

    private void file(String file) throws IOException {
        int number = 0;
        for (String line : lines(file)) {
            number++;
            List<String> words = List.of(line.strip().split("\\s+"));
            boolean empty = words.get(0).isEmpty() || words.get(0).startsWith("#");
            if (!empty) read(file + ":" + number, () -> line(words));
        }
    }

    private static List<String> lines(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(file));
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException otherwise) {
            NotProved fault = NotProved.malformed(file, Why.UTF8);
            fault.initCause(otherwise);
            throw fault;
        }
    }

    private void line(List<String> words) {
        if (words.size() < 2) throw new Unfit(Why.KEYS_LINE);
        switch (words.get(0)) {
            case "log" -> logs.add(LogPin.parse(words.get(1)));
            case "witness" -> witness(words.get(1));
            case "quorum" -> quorum(words.get(1));
            default -> throw new Unfit(Why.KEYS_LINE);
        }
    }

    private void quorum(String number) {
        if (!NUMBER.matcher(number).matches()) throw new Unfit(Why.QUORUM_NUMBER);
        if (quorum.isPresent()) throw new Unfit(Why.QUORUM_TWICE);
        quorum = Optional.of(Integer.valueOf(number));
    }

    private void witness(String vkey) {
        VerifierKey key = VerifierKey.parse(vkey);
        key.demandWitness();
        witnesses.add(key);
    }

    private static void read(String what, Runnable reading) {
        try {
            reading.run();
        } catch (Unfit malformed) {
            throw NotProved.malformed(what, malformed);
        }
    }
}
