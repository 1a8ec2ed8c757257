package kz.dalel.worker;

import java.util.List;

/** What is known of a file after its child ended, one way or another. */
record Parsed(
        Outcome outcome,
        String detail,
        String type,
        List<RawField> raw,
        List<EmbeddedFile> embedded,
        boolean truncated) {

    static final String UNKNOWN_TYPE = "application/octet-stream";

    static Parsed ended(Outcome outcome, String detail, String type) {
        return new Parsed(outcome, detail, type, List.of(), List.of(), false);
    }

    /** The child may have been taken over by the file: bounds and forms are applied again. */
    static Parsed of(ChildLine line) {
        RawMetadata raw = RawMetadata.bounded(line.raw());
        List<EmbeddedFile> embedded = line.embedded().stream()
                .limit(EmbeddedFiles.MOST)
                .map(EmbeddedFiles::bounded)
                .toList();
        boolean cut = raw.truncated() || line.truncated() || line.embedded().size() > embedded.size();
        boolean found = !embedded.isEmpty() || raw.fields().stream().anyMatch(Parsed::saysSomething);
        Outcome outcome = line.verdict().outcome(found);
        String detail = outcome == Outcome.EMPTY && line.verdict() == Verdict.READ
                ? "nothing-found"
                : line.verdict().word();
        return new Parsed(outcome, detail, typeOf(line.type()), raw.fields(), embedded, cut);
    }

    static String typeOf(String text) {
        return Measures.type(text).orElse(UNKNOWN_TYPE);
    }

    private static boolean saysSomething(RawField field) {
        return !field.key().startsWith("X-TIKA:")
                && !field.key().equals("Content-Type")
                && !field.key().equals("Content-Length");
    }
}
