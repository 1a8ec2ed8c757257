package kz.dalel.proof.bundle;

import static kz.dalel.proof.bundle.Mutation.mutation;

import java.util.stream.Stream;

/** Changes of entries, their proofs, what was erased, and contents. */
final class PartMutations {
    private static final int FALSE = 1;
    private static final int UNREADABLE = 2;
    private static final int OPEN = 3;
    private static final String ENTRY = "entries/1.json";
    private static final String NONCE = "entries/1.nonce";
    private static final String PROOF = "entries/1.proof";

    private PartMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(entries(), files(), proofs(), erasures(), contents()).flatMap(mutations -> mutations);
    }

    private static Stream<Mutation> entries() {
        return Stream.of(
                mutation("nothing", 0, "all of it is proved", f -> {}),
                mutation(
                        "a letter of an entry",
                        FALSE,
                        "#1 is not what stands",
                        f -> f.replace(ENTRY, "exhibit.", "exhibiT.")),
                mutation(
                        "a space in an entry",
                        FALSE,
                        "is no entry: no object",
                        f -> f.replace(ENTRY, "\":\"", "\": \"")),
                mutation("a byte order mark", FALSE, "is no entry: no {", f -> f.text(ENTRY, text -> "\ufeff" + text)),
                mutation("an empty entry", FALSE, "is no entry: no {", f -> f.put(ENTRY, "")),
                mutation("an entry too long", UNREADABLE, "more than 16384 bytes", f -> f.put(ENTRY, new byte[16_385])),
                mutation("a nonce", FALSE, "#1 is not what stands", f -> f.flip(NONCE)),
                mutation("a short nonce", UNREADABLE, "31 bytes instead of 32", f -> f.shorten(NONCE)),
                mutation("a long nonce", UNREADABLE, "more than 32 bytes", f -> f.put(NONCE, new byte[33])),
                mutation(
                        "an entry outside",
                        FALSE,
                        "cannot be in a log of 307",
                        f -> move(f, "entries/1.", "entries/307.")),
                mutation("an entry elsewhere", FALSE, "#9", f -> move(f, "entries/1.", "entries/9.")));
    }

    private static Stream<Mutation> files() {
        return Stream.of(
                mutation("no entry", UNREADABLE, "it holds no entry", f -> f.removeAll("entries/")),
                mutation("no nonce", UNREADABLE, "entries/1.nonce cannot be read: missing", f -> f.remove(NONCE)),
                mutation("no proof", UNREADABLE, "entries/1.proof cannot be read: missing", f -> f.remove(PROOF)),
                mutation("no json", UNREADABLE, "entries/1.json cannot be read: missing", f -> f.remove(ENTRY)),
                mutation("no head", UNREADABLE, "bundle.json cannot be read: missing", f -> f.remove("bundle.json")),
                mutation(
                        "no checkpoint", UNREADABLE, "checkpoint cannot be read: missing", f -> f.remove("checkpoint")),
                mutation(
                        "an unknown file",
                        UNREADABLE,
                        "readme.txt cannot be read: unknown",
                        f -> f.put("readme.txt", "x")),
                mutation("a directory", UNREADABLE, "entries/ cannot be read: unknown", f -> f.put("entries/", "")),
                mutation("a leading zero", UNREADABLE, "unknown", f -> f.put("entries/01.json", "{}")),
                mutation("an index of 2^53", UNREADABLE, "unknown", f -> f.put("entries/9007199254740992.json", "{}")),
                mutation("escapes in a name", UNREADABLE, "\ufffd[2J cannot be read", f -> f.put("\u001b[2J", "{}")),
                mutation("a digest in capitals", UNREADABLE, "unknown", f -> f.put("content/" + "A".repeat(64), "x")),
                mutation(
                        "erased and there",
                        UNREADABLE,
                        "erased and yet there",
                        f -> f.put("entries/1.commitment", new byte[32])));
    }

    private static Stream<Mutation> proofs() {
        return Stream.of(
                mutation("a hash less", FALSE, "too few or too many", f -> f.text(PROOF, text -> text.substring(45))),
                mutation(
                        "a hash more",
                        FALSE,
                        "too few or too many",
                        f -> f.text(PROOF, text -> text + text.substring(0, 45))),
                mutation("no hash", FALSE, "too few or too many", f -> f.put(PROOF, "")),
                mutation("no last end of line", UNREADABLE, "a line without its end", f -> f.shorten(PROOF)),
                mutation(
                        "ends of line of Windows",
                        UNREADABLE,
                        "not canonical base64",
                        f -> f.replace(PROOF, "\n", "\r\n")),
                mutation(
                        "old ends of line",
                        UNREADABLE,
                        "not canonical base64",
                        f -> f.text(PROOF, text -> text.replaceFirst("\n", "\r"))),
                mutation("an empty line", UNREADABLE, "0 bytes instead of 32", f -> f.text(PROOF, text -> text + "\n")),
                mutation("no padding", UNREADABLE, "not canonical base64", f -> f.replace(PROOF, "=", "")),
                mutation(
                        "other characters",
                        UNREADABLE,
                        "not canonical base64",
                        f -> f.text(PROOF, text -> "!!!!\n" + text)),
                mutation(
                        "too many hashes",
                        UNREADABLE,
                        "more than 2880 bytes",
                        f -> f.text(PROOF, text -> text.repeat(65))));
    }

    private static Stream<Mutation> erasures() {
        return Stream.of(
                mutation("a commitment", FALSE, "#2 is not what stands", f -> f.flip("entries/2.commitment")),
                mutation(
                        "a short commitment",
                        UNREADABLE,
                        "31 bytes instead of 32",
                        f -> f.shorten("entries/2.commitment")),
                mutation("no act", OPEN, "no entry here says that it was erased", f -> f.removeAll("entries/5.")),
                mutation(
                        "an act that is not proved",
                        FALSE,
                        "no entry here says that it was erased",
                        f -> f.flip("entries/5.nonce")),
                mutation("an act without number", OPEN, "its text is not here", f -> Erasing.of(f, "actNumber")),
                mutation("an act without date", OPEN, "its text is not here", f -> Erasing.of(f, "actDate")),
                mutation("an act without scan", OPEN, "its text is not here", f -> Erasing.of(f, "after")),
                mutation("an act of another action", OPEN, "its text is not here", f -> Erasing.of(f, "action")),
                mutation("an act before the entry", OPEN, "its text is not here", Erasing::before),
                mutation("an act with all of it", 0, "was erased by act 17", f -> Erasing.of(f, "nothing")));
    }

    private static Stream<Mutation> contents() {
        String content = "content/" + BundleCase.SHA256_OF_ABC;
        return Stream.of(
                mutation("a content", FALSE, "was altered: its SHA-256", f -> f.flip(content)),
                mutation(
                        "a content of which nobody speaks",
                        FALSE,
                        "No proved entry speaks",
                        f -> f.removeAll("entries/4.")),
                mutation(
                        "a content of which an unreadable entry speaks",
                        UNREADABLE,
                        "not all entries here can be read",
                        f -> f.shorten("entries/4.nonce")),
                mutation(
                        "a content spoken of without proof",
                        FALSE,
                        "No proved entry speaks",
                        f -> f.flip("entries/4.nonce")));
    }

    private static void move(Forger forger, String from, String to) {
        for (String part : new String[] {"json", "nonce", "proof"})
            forger.put(to + part, forger.bundle.files.remove(from + part));
    }
}
