package kz.dalel.worker;

import java.util.List;
import java.util.Objects;

/** One line of the child's answer; the three stages come in this order, so that a crash leaves what was known before. */
record ChildLine(
        Stage stage, String type, Verdict verdict, List<RawField> raw, List<EmbeddedFile> embedded, boolean truncated) {
    enum Stage {
        READY,
        DETECTED,
        PARSED
    }

    ChildLine {
        Objects.requireNonNull(stage);
        Objects.requireNonNull(type);
        Objects.requireNonNull(verdict);
        raw = List.copyOf(raw);
        embedded = List.copyOf(embedded);
    }

    static ChildLine ready() {
        return new ChildLine(Stage.READY, "", Verdict.READ, List.of(), List.of(), false);
    }

    static ChildLine detected(String type) {
        return new ChildLine(Stage.DETECTED, type, Verdict.READ, List.of(), List.of(), false);
    }
}
