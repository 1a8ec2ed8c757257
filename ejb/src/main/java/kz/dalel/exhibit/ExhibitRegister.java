package kz.dalel.exhibit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import kz.dalel.upload.Stored;
import kz.dalel.upload.Uploads;

/** Enters the objects of a request: in its draft, and until registration what comes later by courier. */
@Stateless
@RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.AGENCY_SYSTEM})
public class ExhibitRegister {
    private static final Set<State> INTAKE = EnumSet.of(State.SUBMITTED, State.RECEIVED, State.DISCREPANCY);

    @Inject
    Cases cases;

    @Inject
    Shelf shelf;

    @Inject
    Keeping keeping;

    @Inject
    Uploads uploads;

    @Inject
    CustodyLog custody;

    /**
     * Adds an object to a draft, or, by the registrar, to a request that is not registered yet. A draft may lack its origin
     * (CPC art. 112), later additions may not. Conflict when the request has the same bytes already.
     */
    public ExhibitLine add(RequestNumber request, AddExhibit said) {
        CaseSheet sheet = cases.sheet(request);
        State state = sheet.request().state();
        String role = entitled(sheet);
        Stored file = said.upload() == null ? null : uploads.claim(said.upload(), request.text());
        Exhibit exhibit = shelf.next(request, state);
        exhibit.describe(said, file);
        if (state != State.DRAFT) mustBeTraceable(exhibit);
        boolean received = state == State.RECEIVED || state == State.DISCREPANCY;
        shelf.put(exhibit);
        if (received) keeping.receive(exhibit, said.found());
        Act act = added(exhibit, received, sheet.request().site()).as(role).capacity(capacity(role, sheet));
        custody.append(act.because(state == State.DRAFT ? "draft" : "courier"));
        return exhibit.line();
    }

    private static Act added(Exhibit exhibit, boolean received, String site) {
        String number = exhibit.number().text();
        String request = exhibit.request().text();
        Act act = Act.onExhibit(received ? "exhibit.addedAndReceived" : "exhibit.added", number, request)
                .after(exhibit.sha256())
                .detail("name", exhibit.name())
                .detail("kind", exhibit.line().kind())
                .detail("protocol", exhibit.origin().protocol())
                .detail("inventoryLine", exhibit.origin().inventoryLine())
                .detail("seal", exhibit.line().seal());
        return received ? exhibit.found().tell(act, site) : act;
    }

    /** Rewrites what is said of an object in a draft; its file stays what it is, another file is another object. */
    public void rewrite(ExhibitNumber number, AddExhibit said) {
        Exhibit exhibit = shelf.find(number);
        CaseSheet sheet = inDraft(exhibit);
        String role = entitled(sheet);
        exhibit.rewrite(said);
        custody.append(Act.onExhibit(
                        "exhibit.rewritten", number.text(), exhibit.request().text())
                .as(role)
                .capacity(capacity(role, sheet))
                .because("draft")
                .detail("name", exhibit.name())
                .detail("kind", exhibit.line().kind())
                .detail("protocol", exhibit.origin().protocol())
                .detail("inventoryLine", exhibit.origin().inventoryLine())
                .detail("seal", exhibit.line().seal()));
    }

    /** Takes an object out of a draft; its number is not given again and its record stays. */
    public void remove(ExhibitNumber number) {
        Exhibit exhibit = shelf.find(number);
        CaseSheet sheet = inDraft(exhibit);
        String role = entitled(sheet);
        exhibit.remove(shelf.instant());
        custody.append(Act.onExhibit(
                        "exhibit.removed", number.text(), exhibit.request().text())
                .as(role)
                .capacity(capacity(role, sheet))
                .because("draft")
                .before(exhibit.sha256()));
    }

    private CaseSheet inDraft(Exhibit exhibit) {
        CaseSheet sheet = cases.sheet(exhibit.request());
        State state = sheet.request().state();
        if (state != State.DRAFT) throw Refusal.conflict("exhibit.notInDraft", exhibit.number(), state);
        return sheet;
    }

    private String entitled(CaseSheet sheet) {
        State state = sheet.request().state();
        if (sheet.open().contains(Step.SUBMISSION)) return drafting(sheet);
        if (state != State.DRAFT && !INTAKE.contains(state))
            throw Refusal.conflict("exhibit.requestClosed", sheet.request().number(), state);
        boolean registrar =
                shelf.actor().has(Roles.REGISTRAR) && sheet.standing().contains(Capacity.REGISTRY);
        if (!registrar || state == State.DRAFT) throw Refusal.forbidden("exhibit.notYoursToAdd");
        return Roles.REGISTRAR;
    }

    private String drafting(CaseSheet sheet) {
        if (sheet.request().fromPaper()) return Roles.REGISTRAR;
        return shelf.actor().has(Roles.AGENCY_SYSTEM) ? Roles.AGENCY_SYSTEM : Roles.REQUESTER;
    }

    private static String capacity(String role, CaseSheet sheet) {
        if (role.equals(Roles.AGENCY_SYSTEM)) return Capacity.AGENCY_SYSTEM.word();
        boolean appointing = role.equals(Roles.REQUESTER) && sheet.standing().contains(Capacity.APPOINTING);
        return (appointing ? Capacity.APPOINTING : Capacity.REGISTRY).word();
    }

    private static void mustBeTraceable(Exhibit exhibit) {
        var gaps = Provenance.gaps(exhibit);
        if (!gaps.isEmpty()) throw Refusal.incomplete("exhibit.origin", gaps);
    }
}
