package kz.dalel.proof.bundle;

import static kz.dalel.proof.bundle.Mutation.mutation;

import java.util.Base64;
import java.util.stream.Stream;
import kz.dalel.proof.TestLog;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Cosignature;
import kz.dalel.proof.note.OtherTimes;

/** Changes of what a bundle says of itself, of its checkpoint, and several at once. */
final class HeadMutations {
    private static final int FALSE = 1;
    private static final int UNREADABLE = 2;
    private static final String NONCE = "entries/1.nonce";
    private static final String PROOF = "entries/1.proof";
    private static final String LOG = "\u2014 dalel.kz/log ";
    private static final String WITNESS = "\u2014 court.kz/witness ";

    private HeadMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(heads(), checkpoints(), forms(), both()).flatMap(mutations -> mutations);
    }

    private static Stream<Mutation> heads() {
        String log = TestLog.signer("other.kz/log").verifier(Algorithm.ED25519).format();
        String witness = BundleCase.WITNESS_KEY.format();
        return Stream.of(
                mutation(
                        "another version",
                        UNREADABLE,
                        "v: not dalel-proof-v1",
                        f -> f.member("v", "\"dalel-proof-v2\"")),
                mutation(
                        "a member less",
                        UNREADABLE,
                        "size: missing",
                        f -> f.text("bundle.json", t -> t.replaceFirst("\"size\":[0-9]+,", ""))),
                mutation(
                        "a member more",
                        UNREADABLE,
                        "zeal: unknown",
                        f -> f.text("bundle.json", t -> t.replace("]}", "],\"zeal\":1}")
                                .replace("\"witnesses\"", "\"witnesses\""))),
                mutation(
                        "a space in the head",
                        UNREADABLE,
                        "bundle.json cannot be read",
                        f -> f.replace("bundle.json", ",", ", ")),
                mutation(
                        "a size as text",
                        UNREADABLE,
                        "size: not a whole number from 0",
                        f -> f.member("size", "\"307\"")),
                mutation("a size below 0", UNREADABLE, "size: not a whole number from 0", f -> f.member("size", "-1")),
                mutation("another size", FALSE, "of a log of 306 entries", f -> f.member("size", "306")),
                mutation("a subject as number", UNREADABLE, "subject: not a text", f -> f.member("subject", "1")),
                mutation(
                        "a subject of no kind",
                        UNREADABLE,
                        "subject: not of the form",
                        f -> f.member("subject", "\"foo\"")),
                mutation("another subject", FALSE, "is about", f -> f.member("subject", "\"exhibit:AST-2026-000013\"")),
                mutation(
                        "a key that is none",
                        UNREADABLE,
                        "log: the key is not of the form",
                        f -> f.member("log", "\"x\"")),
                mutation(
                        "a witness as log",
                        UNREADABLE,
                        "log: the key of court.kz/witness",
                        f -> f.member("log", quoted(witness))),
                mutation("another log", 0, "all of it is proved", f -> f.member("log", quoted(log))),
                mutation("no list", UNREADABLE, "witnesses: not a list", f -> f.member("witnesses", "\"x\"")),
                mutation("a list of numbers", UNREADABLE, "witnesses: not a text", f -> f.member("witnesses", "[1]")),
                mutation(
                        "a witness that is none",
                        UNREADABLE,
                        "witnesses: the key is not",
                        f -> f.member("witnesses", "[\"x\"]")),
                mutation(
                        "a log as witness",
                        UNREADABLE,
                        "is no witness's",
                        f -> f.member("witnesses", "[" + quoted(log) + "]")),
                mutation("no witnesses", 0, "all of it is proved", f -> f.member("witnesses", "[]")));
    }

    private static Stream<Mutation> checkpoints() {
        return Stream.of(
                mutation(
                        "another size in the text",
                        FALSE,
                        "does not fit this text",
                        f -> f.replace("checkpoint", "\n307\n", "\n308\n")),
                mutation(
                        "another origin in the text",
                        FALSE,
                        "does not fit this text",
                        f -> f.text("checkpoint", t -> t.replaceFirst("dalel.kz", "dalel.kg"))),
                mutation("another time", FALSE, "does not fit this text", HeadMutations::timed),
                mutation(
                        "no signature of the log",
                        FALSE,
                        "signature of dalel.kz/log is missing",
                        f -> line(f, LOG, "")),
                mutation("no signature of the witness", FALSE, "Only 0 of the 1", f -> line(f, WITNESS, "")),
                mutation(
                        "signatures of strangers",
                        0,
                        "all of it is proved",
                        f -> f.text("checkpoint", t -> t + "\u2014 x.example YWJjZGVm\n")),
                mutation(
                        "a line that is none",
                        UNREADABLE,
                        "no signature line",
                        f -> f.text("checkpoint", t -> t + "x\n")),
                mutation(
                        "a stranger's broken line",
                        UNREADABLE,
                        "not canonical base64",
                        f -> f.text("checkpoint", t -> t + "\u2014 x.example !!!\n")),
                mutation(
                        "a stranger's short line",
                        UNREADABLE,
                        "too short",
                        f -> f.text("checkpoint", t -> t + "\u2014 x.example YWJj\n")),
                mutation("a repeated line", 0, "all of it is proved", f -> line(f, WITNESS, "$0$0")),
                mutation(
                        "ends of line of Windows in it",
                        UNREADABLE,
                        "no signature lines",
                        f -> f.replace("checkpoint", "\n", "\r\n")),
                mutation("no end of the last line", UNREADABLE, "no signature lines", f -> f.shorten("checkpoint")),
                mutation("another encoding", UNREADABLE, "malformed UTF-8", f -> f.put("checkpoint", new byte[] {-1})),
                mutation(
                        "four lines, unsigned",
                        UNREADABLE,
                        "exactly three lines",
                        f -> f.replace("checkpoint", "\n\n", "\nx\n\n")),
                mutation(
                        "a foreign key",
                        FALSE,
                        "Signed by an unknown key of the name dalel.kz/log",
                        HeadMutations::foreign),
                mutation("a time of 2^62", FALSE, "second 4611686018427387904", f -> late(f, 1L << 62)),
                mutation("a time of 2^63", FALSE, "second 9223372036854775808", f -> late(f, Long.MIN_VALUE)));
    }

    /** Texts that log and witness did sign. */
    private static Stream<Mutation> forms() {
        return Stream.of(
                mutation("four lines", UNREADABLE, "exactly three lines", f -> f.sign(f.checkpoint() + "extension\n")),
                mutation(
                        "two lines",
                        UNREADABLE,
                        "exactly three lines",
                        f -> f.sign(f.checkpoint().replaceFirst("\n[^\n]+\n$", "\n"))),
                mutation(
                        "a size with a zero",
                        UNREADABLE,
                        "the size is not a decimal",
                        f -> f.sign(f.checkpoint().replace("\n307", "\n0307"))),
                mutation(
                        "a size with a sign",
                        UNREADABLE,
                        "the size is not a decimal",
                        f -> f.sign(f.checkpoint().replace("\n307", "\n+307"))),
                mutation(
                        "a size of 2^53",
                        UNREADABLE,
                        "the size is not a decimal",
                        f -> f.sign(f.checkpoint().replace("307", "9007199254740992"))),
                mutation(
                        "a size of 2^63",
                        UNREADABLE,
                        "the size is not a decimal",
                        f -> f.sign(f.checkpoint().replace("307", "9223372036854775808"))),
                mutation(
                        "a root without padding",
                        UNREADABLE,
                        "not canonical base64",
                        f -> f.sign(f.checkpoint().replace("=", ""))),
                mutation("a short root", UNREADABLE, "3 bytes instead of 32", f -> f.sign("dalel.kz/log\n307\nYWJj\n")),
                mutation(
                        "an empty tree's root",
                        UNREADABLE,
                        "no tree of 307",
                        f -> f.sign("dalel.kz/log\n307\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")),
                mutation(
                        "the origin of another",
                        FALSE,
                        "a checkpoint of dalel.kz/other",
                        f -> f.sign(f.checkpoint().replace("/log", "/other"))),
                mutation("what is no entry", FALSE, "is no entry: entry.v: missing", f -> f.only("{}")));
    }

    /** What is false is said and counts, whatever cannot be read beside it. */
    private static Stream<Mutation> both() {
        return Stream.of(
                mutation("false and unreadable", FALSE, "Cannot be read:", f -> {
                    f.flip("entries/0.nonce");
                    f.put(PROOF, "!!\n");
                }),
                mutation("false checkpoint and unreadable entry", FALSE, "Cannot be read:", f -> {
                    f.replace("checkpoint", "\n307\n", "\n308\n");
                    f.put(PROOF, "!!\n");
                }),
                mutation("unreadable and withheld", UNREADABLE, "its text is not here", f -> {
                    f.removeAll("entries/5.");
                    f.put(PROOF, "!!\n");
                }),
                mutation("unreadable checkpoint and false entry", UNREADABLE, "checkpoint cannot be read", f -> {
                    f.sign(f.checkpoint() + "extension\n");
                    f.flip(NONCE);
                }));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static void line(Forger forger, String start, String instead) {
        forger.text("checkpoint", text -> text.replaceFirst(start + "[^\n]+\n", instead));
    }

    private static void foreign(Forger forger) {
        line(forger, LOG, TestLog.signer(TestLog.NAME).sign(forger.checkpoint()).line() + "\n");
    }

    /** The time stands in the bytes 4 to 11, after the id. */
    private static void timed(Forger forger) {
        String line = Cosignature.sign(forger.checkpoint(), BundleCase.WITNESS, 1_795_000_000)
                .base64();
        byte[] bytes = Base64.getDecoder().decode(line);
        bytes[11]++;
        line(forger, WITNESS, WITNESS + Base64.getEncoder().encodeToString(bytes) + "\n");
    }

    private static void late(Forger forger, long time) {
        forger.put(
                "checkpoint",
                forger.signed(forger.checkpoint(), OtherTimes.sign(forger.checkpoint(), BundleCase.WITNESS, time))
                        .bytes());
    }
}
