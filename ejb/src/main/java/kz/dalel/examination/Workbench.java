package kz.dalel.examination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;

/**
 * Where the expert works: what he lays down first, the tools he uses, his notes and answers. Entries of notes and answers say
 * a {@link Seal} and no word: after delivery the appointing body reads them all.
 */
@Stateless
@RolesAllowed(Roles.EXPERT)
public class Workbench {
    @Inject
    Bench bench;

    @Inject
    Cases cases;

    @Inject
    Pen pen;

    @Inject
    RequestDesk desk;

    @Inject
    CustodyLog custody;

    /** Begins the examination; refused with everything that is missing in what must stand before the first result. */
    public void begin(RequestNumber number, Beginning beginning) {
        String aiForm = cases.sheet(number).request().aiForm();
        List<Refusal> gaps = beginning.gaps(aiForm != null, bench.exhibits(number), pen.today());
        if (!gaps.isEmpty()) throw Refusal.incomplete("examination.incomplete", gaps);
        Beginning kept = beginning.kept();
        String role = desk.advance(number, Step.EXAMINATION, kept);
        kept.tools().forEach(tool -> pen.take(number, tool));
        custody.append(act("examination.begun", number, role)
                .because("plan")
                .after(Seal.sha256(kept.plan()))
                .detail("propositions", kept.propositions().size())
                .detail("propositionsSha256", Seal.sha256(String.join("\n", kept.propositions())))
                .detail("exhibits", kept.exhibits().size()));
    }

    /** Adds a tool, or another version of one, to those of the examination. */
    public void take(RequestNumber number, Tool tool) {
        bench.write(number);
        List<Refusal> wrong = tool.refuses(pen.today());
        if (!wrong.isEmpty()) throw wrong.get(0);
        Tool taken = tool.trimmed();
        pen.take(number, taken);
        custody.append(act("examination.toolTaken", number, Roles.EXPERT)
                .because("verified " + taken.verifiedOn())
                .detail("tool", taken.label()));
    }

    /**
     * Writes a note; nothing in it is ever changed. An amendment is a note that names the expert's own note and the reason.
     *
     * @return its number in the request, from 1
     */
    public int note(RequestNumber number, NoteForm form) {
        bench.write(number);
        NoteForm kept = form.checked();
        if (kept.exhibit() != null && !bench.exhibits(number).contains(kept.exhibit()))
            throw Refusal.invalid("examination.foreignExhibit", kept.exhibit());
        if (kept.alters()) bench.mustBeAlterable(number, kept.exhibit());
        if (kept.tool() != null && !pen.tools(number).contains(kept.tool()))
            throw Refusal.invalid("tool.notTaken", kept.tool());
        String before = kept.amends() == null ? null : pen.amended(number, kept.amends());
        Note note = pen.write(number, kept);
        custody.append(act(before == null ? "note.written" : "note.amended", number, Roles.EXPERT)
                .because("note")
                .before(before)
                .after(note.seal())
                .detail("note", note.ordinal())
                .detail("alters", kept.alters() ? kept.exhibit() : null)
                .detail("amends", kept.amends()));
        return note.ordinal();
    }

    /**
     * Answers a question, counted from 0, or refuses to; what was said before stays, the newest counts.
     *
     * @return the number of the wording, from 1
     */
    public int answer(RequestNumber number, int question, AnswerForm form) {
        bench.write(number);
        AnswerForm kept = form.checked();
        String before = pen.answered(number, question);
        AnswerRevision wording = pen.answer(number, question, kept);
        custody.append(act("question.answered", number, Roles.EXPERT)
                .because("answer")
                .before(before)
                .after(wording.seal())
                .detail("question", question + 1)
                .detail("revision", wording.revision()));
        return wording.revision();
    }

    private static Act act(String action, RequestNumber number, String role) {
        return Act.onRequest(action, number.text()).as(role).capacity(Capacity.EXPERT.word());
    }
}
