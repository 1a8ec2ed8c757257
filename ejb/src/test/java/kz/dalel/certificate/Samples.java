package kz.dalel.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dalel.document.Facts.Fact;
import kz.dalel.document.Wordbook;
import kz.dalel.proof.Entry;
import kz.dalel.proof.EntryDraft;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.tree.Hash;
import kz.dalel.transparency.SealedLog;
import kz.dalel.transparency.WitnessLine;

/** Logs, witnesses and matters as certificates and sheets tell of them. */
final class Samples {
    static final Instant SIGNED = Instant.parse("2026-11-22T10:12:00Z");
    static final String DIGEST = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    static final Hash ROOT = Hash.leaf("leaf".getBytes(UTF_8));
    static final SignerKey LOG = key("dalel.kz/log");

    private Samples() {}

    static SignerKey key(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return SignerKey.of(name, pair.getPrivate(), pair.getPublic());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java 17 has it
        }
    }

    /** A log that as many witnesses watch and the first of them have signed. */
    static SealedLog log(long size, int quorum, int watching, int signing) {
        Note note = new Checkpoint(LOG.verifier(Algorithm.ED25519).name(), size, ROOT).sign(LOG);
        List<SealedLog.Signer> signers = new ArrayList<>();
        List<WitnessLine> witnesses = new ArrayList<>();
        for (int i = 1; i <= watching; i++) {
            SignerKey witness = key("agency" + i + ".example/witness");
            String vkey = witness.verifier(Algorithm.COSIGNATURE).format();
            boolean signs = i <= signing;
            if (signs) {
                note = note.with(Cosignature.sign(note.text(), witness, SIGNED.getEpochSecond() + 60L * i));
                signers.add(new SealedLog.Signer(witness.name(), "A" + i, SIGNED.plusSeconds(60L * i)));
            }
            witnesses.add(new WitnessLine(
                    witness.name(),
                    vkey,
                    "A" + i,
                    signs ? size : 0,
                    signs ? SIGNED.plusSeconds(60L * i) : null,
                    signs ? 0 : size,
                    false,
                    null));
        }
        String vkey = LOG.verifier(Algorithm.ED25519).format();
        return new SealedLog(
                size, ROOT.hex(), SIGNED, note.toString(), vkey, quorum, signing >= quorum, signers, witnesses);
    }

    static Matter exhibit(String name, String language) {
        Wordbook words = Wordbook.of(Matter.WORDS, language);
        return new Matter(
                "exhibit",
                "CDF-2026-000012",
                List.of("Цифрлық криминалистика орталығы", "Цифрлық криминалистика орталығы, Астана қаласы"),
                List.of(
                        new Fact(words.word("exhibit"), "CDF-2026-000012 " + name),
                        new Fact(words.word("request"), "CDF-2026-000345"),
                        new Fact(words.word("case"), "267100121000345"),
                        new Fact(words.word("appointing"), "Астана қаласының Полиция департаменті"),
                        new Fact(words.word("file"), words.sentence("file.named", name + ".mp4", 734003200))),
                List.of(new Matter.Digest(words.word("file.digest"), DIGEST)));
    }

    static Matter request(int exhibits, String language) {
        Wordbook words = Wordbook.of(Matter.WORDS, language);
        return new Matter(
                "request",
                "CDF-2026-000345",
                List.of("Цифрлық криминалистика орталығы", "Цифрлық криминалистика орталығы, Астана қаласы"),
                List.of(
                        new Fact(words.word("request"), "CDF-2026-000345"),
                        new Fact(words.word("case"), "267100121000345"),
                        new Fact(words.word("appointing"), "Астана қаласының Полиция департаменті"),
                        new Fact(words.word("objects"), Integer.toString(exhibits))),
                Stream.concat(
                                Stream.of(new Matter.Digest(words.word("act"), DIGEST)),
                                IntStream.rangeClosed(1, exhibits)
                                        .mapToObj(i -> new Matter.Digest("CDF-2026-%06d".formatted(i), DIGEST)))
                        .toList());
    }

    /** What a history of that many entries tells, the first of which names the digest. */
    static Told told(int proved, int waiting, int erased, List<Told.Erasure> acts) {
        List<Entry> entries = IntStream.range(0, proved - erased)
                .mapToObj(i -> entry("exhibit.received", SIGNED.minusSeconds(86_400L * (proved - i))))
                .toList();
        return new Told(proved, waiting, erased, acts, entries);
    }

    static Entry entry(String action, Instant time) {
        return new EntryDraft(time)
                .actor("user:3f1c9a52-7d0e-4b8e-9a61-0c2d4e6f8a10", "custodian")
                .action(action, "exhibit:CDF-2026-000012")
                .reason("receipt")
                .after(DIGEST)
                .entry();
    }
}
