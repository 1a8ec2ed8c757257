package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.dalel.agency.People;
import kz.dalel.agency.Person;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.upload.Stored;
import kz.dalel.upload.Uploads;

/** Where a request begins: drafted by the appointing person himself, by the system of his body for him, or by the registrar from paper. */
@Stateless
@RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.AGENCY_SYSTEM})
public class DraftDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    CaseFiles files;

    @Inject
    People people;

    @Inject
    CustodyLog custody;

    @Inject
    Uploads uploads;

    @Inject
    Event<DraftWritten> told;

    /** Begins a draft; anything may still be missing in it. */
    public RequestNumber draft(RequestDraft draft, boolean demo) {
        Person drafter = people.self();
        Appointed by = appointed(draft, drafter);
        ExaminationRequest request = new ExaminationRequest(number(), by, drafter.id(), files.instant(), demo);
        request.write(draft, files.instant());
        em.persist(request);
        em.flush(); // participation refers to it
        admit(request.number(), by, drafter);
        attach(request, draft.resolution());
        custody.append(Act.onRequest("request.drafted", request.number().text())
                .as(role(by))
                .because(by.account() != null ? "resolution" : "paper")
                .after(request.resolution().sha256())
                .detail("for", ofSystem() ? "user:" + by.account() : null));
        told.fire(new DraftWritten(request.number(), draft));
        return request.number();
    }

    /** Rewrites a draft; the document attached before stays unless another one is given. */
    public void edit(RequestNumber number, RequestDraft draft) {
        ExaminationRequest request = files.open(number);
        String role = files.demand(request, Step.SUBMISSION);
        String before = request.resolution().sha256();
        request.write(draft, files.instant());
        attach(request, draft.resolution());
        custody.append(Act.onRequest("request.draftEdited", number.text())
                .as(role)
                .because("draft")
                .before(before)
                .after(request.resolution().sha256()));
        told.fire(new DraftWritten(number, draft));
    }

    private void admit(RequestNumber number, Appointed by, Person drafter) {
        if (by.account() == null) files.admit(number, "body:" + drafter.body(), Capacity.REGISTRY, "paper");
        else files.admit(number, "user:" + by.account(), Capacity.APPOINTING, "draft");
        if (ofSystem()) files.admit(number, "user:" + drafter.id(), Capacity.AGENCY_SYSTEM, "draft");
    }

    private boolean ofSystem() {
        return files.actor().has(Roles.AGENCY_SYSTEM);
    }

    private String role(Appointed by) {
        if (by.account() == null) return Roles.REGISTRAR;
        return ofSystem() ? Roles.AGENCY_SYSTEM : Roles.REQUESTER;
    }

    private void attach(ExaminationRequest request, RequestDraft.Act act) {
        if (act == null || act.document() == null) return;
        Stored stored = uploads.claim(act.document(), request.number().text());
        request.resolution().attach(stored.sha256(), stored.name(), stored.size());
    }

    private Appointed appointed(RequestDraft draft, Person drafter) {
        RequestDraft.Appointing onPaper = draft.appointing();
        if (ofSystem()) {
            String account = onPaper == null ? null : onPaper.account();
            Person officer = people.appoints(Mandatory.line("appointing.account", account));
            if (!officer.body().equals(drafter.body())) throw Refusal.notFound("person.unknown");
            return new Appointed(officer.body(), officer.name(), officer.id());
        }
        if (onPaper == null) {
            if (!files.actor().has(Roles.REQUESTER)) throw Refusal.invalid("required.appointing");
            return new Appointed(drafter.body(), drafter.name(), drafter.id());
        }
        if (!files.actor().has(Roles.REGISTRAR)) throw Refusal.forbidden("request.onlyRegistrarFromPaper");
        Mandatory.all(
                "request.incomplete",
                () -> people.body(Mandatory.line("appointing.body", onPaper.body())),
                () -> Mandatory.line("appointing.person", onPaper.person()));
        return new Appointed(onPaper.body().strip(), onPaper.person().strip(), null);
    }

    private RequestNumber number() {
        Number running = (Number)
                em.createNativeQuery("select nextval('request_number')").getSingleResult();
        return RequestNumber.of(files.today().getYear(), running.longValue());
    }
}
