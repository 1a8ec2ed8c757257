package kz.dalel.web.page.draft;

import java.time.LocalDate;
import java.util.List;
import kz.dalel.link.LinkSheet;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.RequestSheet;
import kz.dalel.web.page.SentFile;

/** What is typed on the form of a request; anything may be absent. */
public class DraftForm {
    private String body;
    private String person;
    private LocalDate date;
    private String place;
    private final SentFile document = new SentFile();
    private String language;
    private RequestDraft.Proceeding proceeding = RequestDraft.Proceeding.CRIMINAL;
    private String caseNumber;
    private List<String> articles = List.of();
    private List<String> threats = List.of();
    private String aiForm;
    private String sector;
    private RequestDraft.Kind kind = RequestDraft.Kind.EXAMINATION;
    private RequestDraft.Type type = RequestDraft.Type.PRIMARY;
    private String grounds;
    private List<String> questions = List.of();
    private String namedExpert;
    private String partiesInformed;
    private boolean urgent;
    private String urgencyReason;
    private LocalDate detentionEnds;
    private String previous;
    private String previousElsewhere;
    private final SentFile previousDocument = new SentFile();
    private String previousReasons;

    /** The form as the draft was kept; its documents stay attached unless others are sent. {@code previous} is null for none. */
    static DraftForm of(RequestSheet kept, LinkSheet.Previous previous) {
        DraftForm form = new DraftForm();
        form.date = kept.resolution().date();
        form.place = kept.resolution().place();
        form.language = kept.language();
        form.proceeding = kept.proceeding();
        form.caseNumber = kept.caseNumber();
        form.articles = kept.articles();
        form.threats = kept.threatCategories();
        form.aiForm = kept.aiForm();
        form.sector = kept.sector();
        form.kind = kept.kind();
        form.type = kept.type();
        form.grounds = kept.grounds();
        form.questions = kept.questions();
        form.namedExpert = kept.namedExpert();
        form.partiesInformed = kept.partiesInformed();
        form.urgent = kept.urgent();
        form.urgencyReason = kept.urgencyReason();
        form.detentionEnds = kept.detentionEnds();
        if (previous != null) form.follows(previous);
        return form;
    }

    private void follows(LinkSheet.Previous attached) {
        previous = attached.number();
        previousElsewhere = attached.elsewhere();
        previousReasons = attached.reasons();
    }

    /** What is said now; rows without a question are no questions. */
    RequestDraft draft(boolean fromPaper) {
        return new RequestDraft(
                kind,
                type,
                proceeding,
                language,
                fromPaper ? new RequestDraft.Appointing(body, person) : null,
                new RequestDraft.Act(date, place, document.getUpload()),
                caseNumber,
                articles,
                threats,
                aiForm,
                sector,
                grounds,
                questions.stream().filter(q -> !q.isBlank()).map(String::strip).toList(),
                namedExpert,
                partiesInformed,
                detentionEnds,
                urgent,
                urgencyReason,
                new RequestDraft.Previous(previous, previousElsewhere, previousDocument.getUpload(), previousReasons));
    }

    /** The files that were sent are attached now. */
    void attached() {
        for (SentFile file : List.of(document, previousDocument)) {
            file.setUpload(null);
            file.setName(null);
        }
    }

    public SentFile getDocument() {
        return document;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public RequestDraft.Proceeding getProceeding() {
        return proceeding;
    }

    public void setProceeding(RequestDraft.Proceeding proceeding) {
        this.proceeding = proceeding;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public List<String> getArticles() {
        return articles;
    }

    public void setArticles(List<String> articles) {
        this.articles = articles;
    }

    public List<String> getThreats() {
        return threats;
    }

    public void setThreats(List<String> threats) {
        this.threats = threats;
    }

    public String getAiForm() {
        return aiForm;
    }

    public void setAiForm(String aiForm) {
        this.aiForm = aiForm;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
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

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public List<String> getQuestions() {
        return questions;
    }

    public void setQuestions(List<String> questions) {
        this.questions = questions;
    }

    public String getNamedExpert() {
        return namedExpert;
    }

    public void setNamedExpert(String namedExpert) {
        this.namedExpert = namedExpert;
    }

    public String getPartiesInformed() {
        return partiesInformed;
    }

    public void setPartiesInformed(String partiesInformed) {
        this.partiesInformed = partiesInformed;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public String getUrgencyReason() {
        return urgencyReason;
    }

    public void setUrgencyReason(String urgencyReason) {
        this.urgencyReason = urgencyReason;
    }

    public LocalDate getDetentionEnds() {
        return detentionEnds;
    }

    public void setDetentionEnds(LocalDate detentionEnds) {
        this.detentionEnds = detentionEnds;
    }

    public String getPrevious() {
        return previous;
    }

    public void setPrevious(String previous) {
        this.previous = previous;
    }

    public String getPreviousElsewhere() {
        return previousElsewhere;
    }

    public void setPreviousElsewhere(String previousElsewhere) {
        this.previousElsewhere = previousElsewhere;
    }

    public SentFile getPreviousDocument() {
        return previousDocument;
    }

    public String getPreviousReasons() {
        return previousReasons;
    }

    public void setPreviousReasons(String previousReasons) {
        this.previousReasons = previousReasons;
    }
}
