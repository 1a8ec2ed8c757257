package kz.dalel.examination;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;

/**
 * A note as the expert writes it while he works.
 *
 * @param outcome of a result, and of nothing else; results that found nothing or failed are kept too
 * @param exhibit number of the exhibit that it is about; absent when it is about none or all
 * @param method code and version of one of the methods of this examination
 * @param tool name and version of one of the tools of this examination
 * @param alters whether it tells of a step that destroys or alters the exhibit (CPC art. 280(5)); absent is no
 * @param amends the note that it corrects, which stays as it is
 * @param reason why it amends, or why there was a deviation
 */
public record NoteForm(
        Kind kind,
        Outcome outcome,
        String exhibit,
        String method,
        String tool,
        String text,
        Boolean alters,
        Integer amends,
        String reason) {

    /** What a note is; what was seen is never in one note with what it means. */
    public enum Kind {
        OBSERVATION,
        RESULT,
        OPINION,
        DEVIATION
    }

    /** How a test ended. */
    public enum Outcome {
        POSITIVE,
        NONE,
        FAILED
    }

    /** The same as it is kept: no outer white space, blank texts absent; refused when it contradicts itself. */
    NoteForm checked() {
        Mandatory.value("note.kind", kind);
        if (kind == Kind.RESULT) Mandatory.value("note.outcome", outcome);
        else if (outcome != null) throw Refusal.invalid("note.outcomeOnlyOfResult");
        boolean altering = Boolean.TRUE.equals(alters);
        if (altering) Mandatory.line("note.altered", exhibit);
        boolean explained = amends != null || kind == Kind.DEVIATION;
        return new NoteForm(
                kind,
                outcome,
                Prose.orNone(exhibit, Prose.NAME),
                Prose.orNone(method, Prose.NAME),
                Prose.orNone(tool, 4 * Prose.NAME),
                Prose.of("note.text", text, Prose.TEXT),
                altering,
                amends,
                explained ? Prose.of("note.reason", reason, Prose.REASON) : Prose.orNone(reason, Prose.REASON));
    }
}
