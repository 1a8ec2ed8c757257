package kz.dalel.web.page.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.ExhibitSheet;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.link.LinkSheet;
import kz.dalel.link.Links;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.RequestSheet;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import kz.dalel.web.language.Language;
import kz.dalel.web.language.Vocabulary;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * A new request, or the draft that the address names, {@code #{newRequest}}. Every button keeps the draft first: what was typed is
 * in the database before anything can be refused. Number, version and key travel in the form, so that nothing is held between
 * two answers and any node can take the next.
 */
@Named("newRequest")
@RequestScoped
public class NewRequestPage {
    @Inject
    HttpServletRequest request;

    @Inject
    Cases cases;

    @Inject
    Exhibits exhibits;

    @Inject
    DraftPen pen;

    @Inject
    Links links;

    private RequestNumber number;
    private RequestSheet kept;
    private LinkSheet follows;
    private DraftForm form;
    private ObjectForm object;
    private Long version;

    /** Shows the form to those who may write it; a request that is no draft any more shows as what it is. */
    public String open() {
        if (!request.isUserInRole(Roles.REQUESTER) && !request.isUserInRole(Roles.REGISTRAR))
            throw Refusal.forbidden("forbidden");
        if (number() == null) return null;
        CaseSheet sheet = cases.sheet(number());
        boolean writable =
                sheet.request().state() == State.DRAFT && sheet.open().contains(Step.SUBMISSION);
        return writable ? null : "/app/request.xhtml?faces-redirect=true&number=" + number;
    }

    /** Keeps everything that is typed, however incomplete. */
    public void save() {
        keep();
        show("new", "draft.kept", "");
    }

    /** Keeps the object too and shows it in the list. */
    public void add() {
        keep();
        show("new", "draft.objectKept", "#objects");
    }

    /** Opens the form of an object of the draft. */
    public void change(String exhibit) {
        keep();
        Faces.redirect("/app/new.xhtml?number=%s&object=%s#object", number, exhibit);
    }

    public void remove(String exhibit) {
        keep();
        pen.remove(new ExhibitNumber(exhibit));
        show("new", "draft.objectRemoved", "#objects");
    }

    /** Submits the draft; refused with everything that is missing, and kept. */
    public void submit() {
        keep();
        pen.submit(number, key());
        show("request", "draft.submitted", "");
    }

    private void keep() {
        if (number() == null) number = pen.begin(getForm().draft(isFromPaper()), key());
        else pen.rewrite(number, getForm().draft(false), getVersion(), key());
        kept = null;
        version = getKept().version();
        getForm().attached();
        follows = null;
        if (!getObject().isBlank()) {
            pen.keep(number, object, key());
            object = new ObjectForm();
        }
    }

    private void show(String page, String words, String place) {
        Messages.addFlash(
                null, new FacesMessage(Vocabulary.of(Language.of(request)).say(words, number)));
        Faces.redirect("/app/%s.xhtml?number=%s" + place, page, number);
    }

    /** The draft as it is kept; null before it is. */
    public RequestSheet getKept() {
        if (kept == null && number() != null) kept = cases.request(number);
        return kept;
    }

    /** The earlier conclusion as it is attached; null while none is. */
    public LinkSheet.Previous getPrevious() {
        if (follows == null && number() != null) follows = links.of(number);
        return follows == null ? null : follows.previous();
    }

    public DraftForm getForm() {
        if (form == null) form = isPosted() ? typed() : begun();
        return form;
    }

    /** The object in the form below the list. */
    public ObjectForm getObject() {
        if (object == null) object = begunObject();
        return object;
    }

    /** The objects of the draft. */
    public List<ExhibitSheet> getObjects() {
        if (number() == null) return List.of();
        return exhibits.of(number).stream()
                .map(line -> exhibits.sheet(new ExhibitNumber(line.number())))
                .toList();
    }

    /** The questions typed, and one row more to type in. */
    public List<String> getQuestions() {
        List<String> rows = new ArrayList<>(getForm().getQuestions());
        if (rows.isEmpty()) rows.add("");
        return rows;
    }

    /** Whether a registrar enters what came on paper: whoever appoints himself types his own. */
    public boolean isFromPaper() {
        return number() == null
                ? !request.isUserInRole(Roles.REQUESTER)
                : getKept().fromPaper();
    }

    public String getNumber() {
        return number() == null ? null : number.text();
    }

    public Long getVersion() {
        if (version == null && isPosted()) version = versionShown();
        else if (version == null && getKept() != null) version = kept.version();
        return version;
    }

    private String key() {
        return request.getParameter("draft-key");
    }

    /** A key for what will be typed now: a second click has the same, what is sent after a refusal another. */
    public String getNextKey() {
        return UUID.randomUUID().toString();
    }

    private boolean isPosted() {
        return request.getParameter("draft-key") != null;
    }

    private Long versionShown() {
        String said = request.getParameter("draft-version");
        return said == null || said.isEmpty() ? null : Long.valueOf(said);
    }

    private RequestNumber number() {
        String said = Objects.requireNonNullElse(request.getParameter("draft-number"), "");
        String named = said.isEmpty() ? Objects.requireNonNullElse(request.getParameter("number"), "") : said;
        if (number == null && !named.isEmpty()) number = new RequestNumber(named);
        return number;
    }

    private DraftForm begun() {
        if (getKept() != null) return DraftForm.of(kept, getPrevious());
        DraftForm begun = new DraftForm();
        begun.setLanguage(Language.of(request).code());
        return begun;
    }

    private DraftForm typed() {
        DraftForm typed = new DraftForm();
        String[] questions = request.getParameterValues("draft:question");
        typed.setQuestions(questions == null ? List.of() : List.of(questions));
        return typed;
    }

    private ObjectForm begunObject() {
        String named = request.getParameter(isPosted() ? "draft-object" : "object");
        if (named == null || named.isEmpty()) return new ObjectForm();
        return ObjectForm.of(exhibits.sheet(new ExhibitNumber(named)));
    }
}
