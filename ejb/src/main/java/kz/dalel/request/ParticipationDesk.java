package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import kz.dalel.agency.Bodies;
import kz.dalel.agency.People;
import kz.dalel.agency.Person;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Actor;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;

/** Who takes part in a case, and how that passes from one to another by the bodies' act. */
@Stateless
public class ParticipationDesk {
    @Inject
    CaseFiles files;

    @Inject
    People people;

    @Inject
    Bodies bodies;

    @Inject
    PassageBook book;

    @Inject
    CustodyLog custody;

    /**
     * Passes the case to another appointing person, of the same or another body, to a court, or with its number into a joined or
     * split-off case. The old one loses it at once with his body and its system, the new one sees everything; clocks go on. A
     * draft passes to another person alone.
     */
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
    public void pass(RequestNumber number, Passage said) {
        ExaminationRequest request = files.open(number);
        String role = entitled(files.standing(number));
        Passage passage = said.complete();
        PassageSheet.Holder from = holder(request);
        demandFit(passage, request);
        Appointed to = successor(passage, request.appointed());
        request.passTo(to, passage.kind().changesNumber() ? passage.caseNumber() : from.caseNumber(), files.instant());
        admit(request, to, passage.ground());
        tell(request, from, passage, role);
        if (!to.body().equals(from.body())) files.dismiss(number, Capacity.AGENCY_SYSTEM, null);
        files.dismiss(number, Capacity.APPOINTING_BODY, "body:" + to.body());
        files.dismiss(number, Capacity.APPOINTING, party(to)); // last: with it the caller may lose the case
    }

    private void tell(ExaminationRequest request, PassageSheet.Holder from, Passage passage, String role) {
        PassageSheet.Holder now = holder(request);
        Appointed to = request.appointed();
        int ordinal = book.record(request.number(), passage.kind(), from, now, passage.ground());
        boolean renumbered = passage.kind().changesNumber();
        custody.append(entry(passage.kind(), request.number())
                .as(role)
                .because(passage.ground())
                .with(to.account() == null ? to.person() : party(to))
                .detail("body", to.body())
                .detail("passage", ordinal)
                .detail("oldCase", renumbered ? from.caseNumber() : null)
                .detail("newCase", renumbered ? now.caseNumber() : null));
    }

    private static void demandFit(Passage passage, ExaminationRequest request) {
        if (passage.kind() != Passage.Kind.TRANSFER && !request.wasSubmitted())
            throw Refusal.conflict("participation.draft", request.number());
        if (passage.kind().changesNumber() && passage.caseNumber().equals(request.caseNumber()))
            throw Refusal.conflict("participation.sameNumber", request.caseNumber());
    }

    private Appointed successor(Passage passage, Appointed present) {
        if (!passage.namesSomebody()) return present;
        Appointed to = passage.person() == null ? named(passage) : appointed(people.appoints(passage.person()));
        if (passage.kind() == Passage.Kind.COURT && !bodies.isCourt(to.body()))
            throw Refusal.invalid("participation.notCourt", to.body());
        return to;
    }

    /** By body and name; only of a court it need not be somebody with an account. */
    private Appointed named(Passage passage) {
        String body = people.body(passage.body());
        List<Person> found = people.appointing(body, passage.name());
        if (found.size() == 1) return appointed(found.get(0));
        if (passage.kind() == Passage.Kind.COURT && found.isEmpty()) return new Appointed(body, passage.name(), null);
        throw Refusal.invalid("participation.nobody", passage.name());
    }

    private static Appointed appointed(Person person) {
        return new Appointed(person.body(), person.name(), person.id());
    }

    private void admit(ExaminationRequest request, Appointed to, String ground) {
        if (to.account() != null) files.admitOnce(request.number(), party(to), Capacity.APPOINTING, ground);
        if (request.wasSubmitted())
            files.admitOnce(request.number(), "body:" + to.body(), Capacity.APPOINTING_BODY, ground);
    }

    private static String party(Appointed one) {
        return "user:" + one.account();
    }

    private static PassageSheet.Holder holder(ExaminationRequest request) {
        Appointed one = request.appointed();
        return new PassageSheet.Holder(one.body(), one.person(), request.caseNumber());
    }

    private static Act entry(Passage.Kind kind, RequestNumber number) {
        return switch (kind) {
            case TRANSFER -> act("request.transferred", number);
            case COURT -> act("request.passedToCourt", number);
            case JOINING -> act("request.joined", number);
            case SPLITTING -> act("request.split", number);
        };
    }

    private static Act act(String action, RequestNumber number) {
        return Act.onRequest(action, number.text());
    }

    private String entitled(Set<Capacity> standing) {
        Actor actor = files.actor();
        if (actor.has(Roles.REQUESTER) && standing.contains(Capacity.APPOINTING)) return Roles.REQUESTER;
        if (actor.has(Roles.REGISTRAR) && standing.contains(Capacity.REGISTRY)) return Roles.REGISTRAR;
        throw Refusal.forbidden("request.notYours", "PARTICIPATION");
    }
}
