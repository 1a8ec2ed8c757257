package kz.dalel.examination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
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
    Pen pen;

    @Inject
    Kit kit;

    @Inject
    RequestDesk desk;

    @Inject
    CustodyLog custody;

    /**
     * Begins the examination; refused with everything that is missing in what must stand before the first result, and with every
     * method and tool that the registers do not let be used today.
     */
    public void begin(RequestNumber number, Beginning beginning) {
        List<Refusal> gaps = new ArrayList<>(beginning.gaps(bench.aiInQuestion(number), bench.exhibits(number)));
        gaps.addAll(kit.bars(beginning));
        if (!gaps.isEmpty()) throw Refusal.incomplete("examination.incomplete", gaps);
        Beginning kept = beginning.kept();
        String role = desk.advance(number, Step.EXAMINATION, kept);
        kit.pack(number, kept);
        custody.append(act("examination.begun", number, role)
                .because("plan")
                .after(Seal.sha256(kept.plan()))
                .detail("propositions", kept.propositions().size())
                .detail("propositionsSha256", Seal.sha256(String.join("\n", kept.propositions())))
                .detail("methods", kept.methods().size())
                .detail("tools", kept.tools().size())
                .detail("exhibits", kept.exhibits().size()));
    }

    /**
     * Writes a note; nothing in it is ever changed. An amendment is a note that names the expert's own note and the reason. Method
     * and tool are of those that were taken, and may still be used today.
     *
     * @return its number in the request, from 1
     */
    public int note(RequestNumber number, NoteForm form) {
        bench.write(number);
        NoteForm kept = form.checked();
        if (kept.exhibit() != null && !bench.exhibits(number).contains(kept.exhibit()))
            throw Refusal.invalid("examination.foreignExhibit", kept.exhibit());
        if (kept.alters()) bench.mustBeAlterable(number, kept.exhibit());
        kit.mustHold(number, kept);
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
