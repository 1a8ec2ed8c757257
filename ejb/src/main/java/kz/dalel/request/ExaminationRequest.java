package kz.dalel.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.kernel.Refusal;

/** A request for an examination, from its draft to the return of its objects: the file of the case at the Center. */
@Entity
@Table(name = "request")
class ExaminationRequest {
    @EmbeddedId
    private RequestNumber number;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private State interrupted;

    @Version
    private long version;

    private String draftedBy;
    private Instant draftedAt;
    private Instant changedAt;
    private boolean demo;
    private String language;
    private String appointingBody;
    private String appointingPerson;
    private String appointingAccount;

    @Enumerated(EnumType.STRING)
    private RequestDraft.Kind kind;

    @Enumerated(EnumType.STRING)
    private RequestDraft.Type type;

    @Embedded
    private Particulars particulars = new Particulars();

    @Embedded
    private Resolution resolution = new Resolution();

    @ElementCollection
    @CollectionTable(name = "question", joinColumns = @JoinColumn(name = "request"))
    @OrderColumn(name = "ordinal")
    @Column(name = "text")
    private List<String> questions = new ArrayList<>();

    private String site;

    private Integer complexity;
    private Integer priority;
    private String unit;
    private String specialty;
    private Integer termDays;

    private Instant submittedAt;
    private Instant registeredAt;
    private Instant due;

    protected ExaminationRequest() {}

    /** A new draft, of the appointing person himself or, from paper, in his name. */
    ExaminationRequest(RequestNumber number, Appointed by, String drafter, Instant at, boolean demo) {
        this.number = number;
        this.state = State.DRAFT;
        this.appointingBody = by.body();
        this.appointingPerson = by.person();
        this.appointingAccount = by.account();
        this.draftedBy = drafter;
        this.draftedAt = at;
        this.changedAt = at;
        this.due = at;
        this.demo = demo;
    }

    /** Takes over what the draft says; only a draft can be rewritten. */
    void write(RequestDraft said, Instant at) {
        if (state != State.DRAFT) throw Refusal.conflict("request.notADraft", number, state);
        RequestDraft draft = said.readable();
        language = draft.language() == null ? "ru" : draft.language();
        kind = draft.kind() == null ? RequestDraft.Kind.EXAMINATION : draft.kind();
        type = draft.type() == null ? RequestDraft.Type.PRIMARY : draft.type();
        particulars.write(draft);
        resolution().write(draft.resolution());
        questions.clear();
        questions.addAll(draft.questions());
        changedAt = at;
    }

    /** Takes the step, if requests of its kind take it and it leaves from the present state. */
    StepTaken take(Step step, Instant at) {
        Way.demand(kind, step);
        if (!step.leavesFrom(state)) throw Refusal.conflict("request.notNow", number, state, step);
        State from = state;
        state = step.after(from, interrupted);
        if (state != from && (state.interrupts() || from.interrupts())) interrupted = state.interrupts() ? from : null;
        changedAt = at;
        return new StepTaken(number, step, from, state, at);
    }

    void submitTo(String site, Instant at) {
        this.site = site;
        submittedAt = at;
        due = at;
    }

    /** It is a draft again; nothing of it was received. */
    void recall() {
        site = null;
        submittedAt = null;
        due = changedAt;
    }

    void register(Instant at) {
        registeredAt = at;
    }

    /** The term of the law runs to {@code end}, exclusive. */
    void runsUntil(Instant end) {
        due = end;
    }

    void decide(TriageDecision decision) {
        kind = decision.kind();
        type = decision.type();
        complexity = decision.complexity();
        priority = decision.priority();
        unit = decision.unit();
        specialty = decision.specialty();
        termDays = decision.termDays();
    }

    /** The case passes to another appointing person, or under another case number; clocks go on. */
    void passTo(Appointed to, String underNumber, Instant at) {
        if (to.isSameAs(appointed()) && underNumber.equals(caseNumber()))
            throw Refusal.conflict("participation.already", to.person());
        appointingBody = to.body();
        appointingPerson = to.person();
        appointingAccount = to.account();
        particulars.renumber(underNumber);
        changedAt = at;
    }

    Appointed appointed() {
        return new Appointed(appointingBody, appointingPerson, appointingAccount);
    }

    String caseNumber() {
        return particulars.caseNumber();
    }

    /** What was entered wrong is put right; days are ISO 8601. */
    void correct(RequestField field, String value, Instant at) {
        LocalDate day = field.isDay() ? LocalDate.parse(value) : null;
        switch (field) {
            case APPOINTING_BODY -> appointingBody = value;
            case APPOINTING_PERSON -> appointingPerson = value;
            case CASE_NUMBER -> particulars.renumber(value);
            case RESOLUTION_DATE ->
                resolution().write(new RequestDraft.Act(day, resolution().place(), null));
            case RESOLUTION_PLACE ->
                resolution().write(new RequestDraft.Act(resolution().date(), value, null));
            case DETENTION_ENDS -> particulars.detain(day);
        }
        changedAt = at;
    }

    /** What was decided at triage. */
    TriageDecision triage() {
        return new TriageDecision(kind, type, complexity, priority, unit, specialty, termDays);
    }

    /** An embedded value of nulls only is read as null. */
    Resolution resolution() {
        if (resolution == null) resolution = new Resolution();
        return resolution;
    }

    RequestNumber number() {
        return number;
    }

    State state() {
        return state;
    }

    RequestDraft.Kind kind() {
        return kind;
    }

    boolean mayTake(Step step) {
        return step.leavesFrom(state) && Way.leads(kind, step);
    }

    String appointingBody() {
        return appointingBody;
    }

    /** Whether it came on paper: nobody of the appointing body has a login in this case. */
    boolean fromPaper() {
        return appointingAccount == null;
    }

    boolean namesExpert() {
        return particulars.namedExpert() != null;
    }

    boolean wasSubmitted() {
        return submittedAt != null;
    }

    long version() {
        return version;
    }

    Facts facts() {
        return particulars.facts(kind, type, questions);
    }

    /** The request for a reader; triage is for the Center only. */
    RequestSheet sheet(boolean ofTheCenter) {
        Facts said = facts();
        return new RequestSheet(
                number.text(),
                state,
                version,
                demo,
                language,
                appointingBody,
                appointingPerson,
                fromPaper(),
                kind,
                type,
                said.proceeding(),
                resolution().sheet(),
                said.caseNumber(),
                said.articles(),
                said.threatCategories(),
                said.aiForm(),
                said.sector(),
                said.grounds(),
                questions,
                particulars.namedExpert(),
                said.partiesInformed(),
                particulars.detentionEnds(),
                said.urgent(),
                said.urgencyReason(),
                site,
                draftedBy,
                draftedAt,
                changedAt,
                submittedAt,
                registeredAt,
                due,
                ofTheCenter && unit != null ? triage() : null);
    }
}
