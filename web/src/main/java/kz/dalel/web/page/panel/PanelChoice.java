package kz.dalel.web.page.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.assignment.Assignment;
import kz.dalel.assignment.Member;
import kz.dalel.assignment.PanelForm;

/** Whom the head chooses, on the forms of assignment and of reassignment alike: one expert, or several with a coordinator. */
public class PanelChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private String expert;
    private String reviewer;
    private String reason;
    private PanelForm form = PanelForm.SINGLE;
    private final List<MemberRow> members = new ArrayList<>(List.of(new MemberRow(), new MemberRow()));

    /** What is asked for; lines without an expert, and all lines where one expert examines, say nothing. */
    public Assignment assignment() {
        List<Member> said = form == PanelForm.SINGLE
                ? List.of()
                : members.stream()
                        .filter(MemberRow::isSaid)
                        .map(MemberRow::member)
                        .toList();
        return new Assignment(expert, reviewer, reason, form, said);
    }

    /** Code of the specialty in which a seat is wanted; null for that of the case, in a commission always. */
    public String specialtyOf(MemberRow seat) {
        String own = seat.getSpecialty();
        return form != PanelForm.COMPLEX || own == null || own.isBlank() ? null : own;
    }

    /** Shows the form anew, each seat with what stands against whom in the specialty that was chosen for it. */
    public void look() {
        // the lists say it when they are written anew
    }

    /** One more line; what was typed stays. */
    public void add() {
        members.add(new MemberRow());
    }

    public PanelForm[] getForms() {
        return PanelForm.values();
    }

    public List<MemberRow> getMembers() {
        return members;
    }

    public String getExpert() {
        return expert;
    }

    public void setExpert(String expert) {
        this.expert = expert;
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(String reviewer) {
        this.reviewer = reviewer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public PanelForm getForm() {
        return form;
    }

    public void setForm(PanelForm form) {
        this.form = form;
    }
}
