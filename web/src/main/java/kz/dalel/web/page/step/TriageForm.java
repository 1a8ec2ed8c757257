package kz.dalel.web.page.step;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.Step;
import kz.dalel.request.TriageDecision;
import kz.dalel.request.TriageDesk;
import kz.dalel.web.page.request.CaseForm;

/** The decision about the work, filled with what the policy proposes. */
@Named
@ViewScoped
public class TriageForm extends CaseForm {
    private static final long serialVersionUID = 1L;
    private static final List<String> UNITS = List.of("COMPUTER", "MEDIA", "NETWORK", "METHODS");

    @Inject
    TriageDesk desk;

    private RequestDraft.Kind kind;
    private RequestDraft.Type type;
    private Integer complexity;
    private Integer priority;
    private String unit;
    private String specialty;
    private Integer termDays;
    private String reason;
    private transient TriageDecision proposal;

    @PostConstruct
    void propose() {
        kind = getProposal().kind();
        type = proposal.type();
        complexity = proposal.complexity();
        priority = proposal.priority();
        unit = proposal.unit();
        specialty = proposal.specialty();
        termDays = proposal.termDays();
    }

    public String take() {
        desk.triage(number(), new TriageDecision(kind, type, complexity, priority, unit, specialty, termDays), reason);
        return taken(Step.TRIAGE);
    }

    /** What the policy proposes. */
    public TriageDecision getProposal() {
        if (proposal == null) proposal = desk.proposal(number());
        return proposal;
    }

    /** Nothing becomes methodical help at triage. */
    public RequestDraft.Kind[] getKinds() {
        return new RequestDraft.Kind[] {RequestDraft.Kind.EXAMINATION, RequestDraft.Kind.SPECIALIST_STUDY};
    }

    public RequestDraft.Type[] getTypes() {
        return RequestDraft.Type.values();
    }

    public List<Integer> getGrades() {
        return List.of(1, 2, 3);
    }

    /** The units of the Center, and the one that the policy names. */
    public List<String> getUnits() {
        return Stream.concat(UNITS.stream(), Stream.of(getProposal().unit()))
                .distinct()
                .toList();
    }

    public RequestDraft.Kind getKind() {
        return kind;
    }

    public void setKind(RequestDraft.Kind kind) {
        this.kind = kind;
    }

    public RequestDraft.Type getType() {
        return type;
    }

    public void setType(RequestDraft.Type type) {
        this.type = type;
    }

    public Integer getComplexity() {
        return complexity;
    }

    public void setComplexity(Integer complexity) {
        this.complexity = complexity;
    }

    public Integer getPriority() {
        return priority;
    }

    public void setPriority(Integer priority) {
        this.priority = priority;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getSpecialty() {
        return specialty;
    }

    public void setSpecialty(String specialty) {
        this.specialty = specialty;
    }

    public Integer getTermDays() {
        return termDays;
    }

    public void setTermDays(Integer termDays) {
        this.termDays = termDays;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
