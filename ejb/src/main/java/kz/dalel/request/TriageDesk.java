package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;

/** Where a registered request gets its kind, type, complexity, priority, unit and term: policy proposes, a person decides. */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
public class TriageDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    Course course;

    @Inject
    CaseFiles files;

    @Inject
    TriagePolicy policy;

    @Inject
    CustodyLog custody;

    /** What the policy proposes for the request as it is now; it is not asked about methodical help, which nobody triages. */
    public TriageDecision proposal(RequestNumber number) {
        return proposed(files.open(number)).decision();
    }

    TriageProposal proposed(ExaminationRequest request) {
        Way.demand(request.kind(), Step.TRIAGE);
        Number exhibits =
                (Number) em.createNativeQuery("select count(*) from exhibit where request = ? and removed_at is null")
                        .setParameter(1, request.number().text())
                        .getSingleResult();
        return policy.propose(request.facts(), exhibits.intValue());
    }

    /** Decides; whoever departs from the proposal says why, and the log keeps both. */
    public void triage(RequestNumber number, TriageDecision decision, String reason) {
        TriageProposal proposed = proposed(files.open(number));
        TriageDecision proposal = proposed.decision();
        complete(decision);
        Way.keeps(decision);
        if (!decision.equals(proposal)) Mandatory.text("triage.reason", reason);
        else Plain.orNone(reason);
        Decided said = new Decided(proposed, decision, reason);
        String role = course.take(number, Step.TRIAGE, said, request -> request.decide(decision));
        custody.append(Act.onRequest("request.triaged", number.text())
                .as(role)
                .because(decision.equals(proposal) ? "policy" : reason)
                .detail("table", proposed.table())
                .detail("proposed", proposal)
                .detail("decided", decision));
    }

    private static void complete(TriageDecision decision) {
        Mandatory.value("triage.kind", decision.kind());
        Mandatory.value("triage.type", decision.type());
        Mandatory.line("triage.unit", decision.unit());
        Mandatory.line("triage.specialty", decision.specialty());
        within("triage.complexity", Mandatory.value("triage.complexity", decision.complexity()), 3);
        within("triage.priority", Mandatory.value("triage.priority", decision.priority()), 3);
        within("triage.termDays", Mandatory.value("triage.termDays", decision.termDays()), 30);
    }

    private static void within(String field, int value, int most) {
        if (value < 1 || value > most) throw Refusal.invalid("outOfRange", field, 1, most);
    }

    /** What was proposed and from what, what was decided, and why they differ. */
    public record Decided(
            TriageDecision proposed, int table, Map<String, String> inputs, TriageDecision decided, String reason) {
        Decided(TriageProposal from, TriageDecision decided, String reason) {
            this(from.decision(), from.table(), from.inputs(), decided, reason);
        }
    }
}
