package kz.dalel.web.page.request;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.dalel.exhibit.ExhibitLine;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.RequestSheet;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import kz.dalel.web.page.cases.BodyNames;
import kz.dalel.web.session.Account;

/** A case as its participant sees it, {@code #{requestPage}}; the forms of the steps that were open when it was shown. */
@Named
@ViewScoped
public class RequestPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Cases cases;

    @Inject
    Exhibits register;

    @Inject
    Account account;

    @Inject
    BodyNames bodies;

    private String number;
    private Set<Step> shown = EnumSet.noneOf(Step.class);
    private transient CaseSheet sheet;
    private transient List<ExhibitLine> exhibits;

    /** Reads the case for this answer. What is open is kept until the next: who acts on an old page is told why he cannot. */
    public void show() {
        sheet = cases.sheet(number());
        exhibits = null;
        shown = EnumSet.noneOf(Step.class);
        shown.addAll(sheet.open());
    }

    /** The same before an answer to a sent form: the step that was taken, or refused, may have changed the case. */
    public void again() {
        if (FacesContext.getCurrentInstance().isPostback()) show();
    }

    /** Refused as not found when it is none. */
    public RequestNumber number() {
        return new RequestNumber(number);
    }

    /** The case, read once for an answer. */
    public CaseSheet sheet() {
        if (sheet == null) sheet = cases.sheet(number());
        return sheet;
    }

    public RequestSheet getRequest() {
        return sheet().request();
    }

    public List<ExhibitLine> getExhibits() {
        if (exhibits == null) exhibits = register.of(number());
        return exhibits;
    }

    /** Whether the form of the step stands on this page. */
    public boolean shows(Step step) {
        return shown.contains(step);
    }

    /** Whether the state waits for this step: its form comes unfolded and its button is the one that catches the eye. */
    public boolean awaits(Step step) {
        return next().filter(step::equals).isPresent();
    }

    /** Whether the form of the step is unfolded: the step that the state waits for, and whatever was just sent. */
    public boolean unfolded(Step step) {
        return awaits(step) || sent(step.name().toLowerCase(Locale.ROOT));
    }

    /** Whether the form with this id was just sent. */
    public boolean sent(String form) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(form);
    }

    /** The keys of whose turn it is, by their roles or, for an adviser, by his part; none when it is nobody's. */
    public List<String> getTurn() {
        State state = getRequest().state();
        if (state.turn() == Capacity.ADVISER) return List.of("request.page.capacity.ADVISER");
        return state.roles().stream().sorted().map(role -> "role." + role).toList();
    }

    /** Whether it is the reader's turn. */
    public boolean isMine() {
        return next().filter(shown::contains).isPresent() || isWriting();
    }

    private Optional<Step> next() {
        return Turn.next(getRequest().state(), getRequest().kind());
    }

    /** Whether the reader writes notes and answers now. */
    public boolean isWriting() {
        State state = getRequest().state();
        return (state == State.IN_EXAMINATION || state == State.DRAFTED) && is(Capacity.EXPERT, Roles.EXPERT);
    }

    /** Whether the reader examines or reviews this case. */
    public boolean isExaminer() {
        return is(Capacity.EXPERT, Roles.EXPERT) || is(Capacity.REVIEWER, Roles.REVIEWER);
    }

    /** Whether the reader takes part in this capacity and has the role that goes with it. */
    public boolean is(Capacity capacity, String... roles) {
        return sheet().standing().contains(capacity) && account.hasAny(roles);
    }

    /** Whether the expert may draft: the first version is a step, later ones are not. */
    public boolean isDrafting() {
        return shows(Step.DRAFT_CONCLUSION) || shows(Step.REVIEW_REQUEST);
    }

    /** Whether the expert answers comments now. */
    public boolean isReplying() {
        State state = getRequest().state();
        return (state == State.DRAFTED || state == State.TECHNICAL_REVIEW) && is(Capacity.EXPERT, Roles.EXPERT);
    }

    /** Whether there may be notes. */
    public boolean isBegun() {
        return was(Step.EXAMINATION);
    }

    /** The clocks of the law that run. */
    public List<CaseSheet.Running> getRunning() {
        return sheet().clocks().stream()
                .filter(clock -> clock.stopped() == null)
                .toList();
    }

    /** A participant, a person or a body, by name. */
    public String named(CaseSheet.Participant party) {
        if (party.name() != null) return party.name();
        String[] parts = party.party().split(":", 2);
        return parts[0].equals("body") ? bodies.of(parts[1]) : parts[1];
    }

    /** Whether the step was taken, as far as the reader is told. */
    public boolean was(Step step) {
        return sheet().steps().stream().anyMatch(taken -> taken.step() == step);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
