package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kz.dalel.examination.Findings;
import kz.dalel.examination.Method;
import kz.dalel.examination.NoteForm;
import kz.dalel.examination.NoteSheet;
import kz.dalel.examination.Tool;
import kz.dalel.examination.Workbench;
import kz.dalel.kernel.Answer;
import kz.dalel.kernel.Once;
import kz.dalel.web.page.request.CaseForm;

/** A note as the expert types it. A second click, a reload, the back button send the same ticket:
 * it is written once, and the other fields of the page keep what was typed. */
@Named
@ViewScoped
public class NoteEntry extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Workbench workbench;

    @Inject
    Findings findings;

    @Inject
    Once once;

    private NoteForm.Kind kind = NoteForm.Kind.OBSERVATION;
    private NoteForm.Outcome outcome;
    private String exhibit;
    private String method;
    private String tool;
    private String text;
    private boolean alters;
    private Integer amends;
    private String reason;
    private String ticket = UUID.randomUUID().toString();

    public void take() {
        NoteForm form = new NoteForm(kind, outcome, exhibit, method, tool, text, alters, amends, reason);
        once.once(ticket, ticket, () -> {
            int ordinal = workbench.note(number(), form);
            return new Answer(201, "", "", Integer.toString(ordinal));
        });
        tell(words("step.note.written"));
        clear();
    }

    private void clear() {
        kind = NoteForm.Kind.OBSERVATION;
        outcome = null;
        exhibit = null;
        method = null;
        tool = null;
        text = null;
        alters = false;
        amends = null;
        reason = null;
        ticket = UUID.randomUUID().toString();
    }

    public List<NoteSheet> getNotes() {
        return findings.notes(number());
    }

    /** The notes that stand: these can be amended. */
    public List<NoteSheet> getStanding() {
        return getNotes().stream().filter(note -> note.amendedBy() == null).toList();
    }

    /** The tools of the examination, as notes name them. */
    public List<String> getTools() {
        return findings.tools(number()).stream().map(Tool::label).toList();
    }

    /** The methods of the examination, as notes name them. */
    public List<Method> getMethods() {
        return findings.methods(number());
    }

    public boolean isAlters() {
        return alters;
    }

    public void setAlters(boolean alters) {
        this.alters = alters;
    }

    public NoteForm.Kind[] getKinds() {
        return NoteForm.Kind.values();
    }

    public NoteForm.Outcome[] getOutcomes() {
        return NoteForm.Outcome.values();
    }

    public NoteForm.Kind getKind() {
        return kind;
    }

    public void setKind(NoteForm.Kind kind) {
        this.kind = kind;
    }

    public NoteForm.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(NoteForm.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getExhibit() {
        return exhibit;
    }

    public void setExhibit(String exhibit) {
        this.exhibit = exhibit;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getTool() {
        return tool;
    }

    public void setTool(String tool) {
        this.tool = tool;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getAmends() {
        return amends;
    }

    public void setAmends(Integer amends) {
        this.amends = amends;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }
}
