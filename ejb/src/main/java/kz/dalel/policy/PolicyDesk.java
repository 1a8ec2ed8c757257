package kz.dalel.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;

/** Where the policy changes: one person proposes a version, another puts it into force or refuses it. */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.QUALITY})
public class PolicyDesk {
    @Inject
    PolicyShelf shelf;

    @Inject
    PolicyEngine engine;

    @Inject
    CustodyLog custody;

    /** Proposes a version; refused when it cannot be read, or while another one waits. Returns its number. */
    public int propose(PolicyCode code, Proposal said) {
        Proposal proposal = said.checked(code);
        engine.read(code, proposal.model());
        PolicyVersion proposed = shelf.add(code, proposal);
        custody.append(onPolicy("policy.proposed", code, proposed)
                .because(proposal.reason())
                .detail("act", proposal.act()));
        return proposed.number();
    }

    /** Puts the proposed version into force; requests that were triaged before keep what was decided. */
    public void enforce(PolicyCode code, int number) {
        PolicyVersion proposed = shelf.decide(code, number, true);
        int table = engine.enforce(code, proposed.model());
        custody.append(onPolicy("policy.enforced", code, proposed)
                .because(proposed.act() == null ? "policy" : proposed.act())
                .detail("table", table));
    }

    /** Refuses the proposed version. */
    public void refuse(PolicyCode code, int number) {
        PolicyVersion proposed = shelf.decide(code, number, false);
        custody.append(onPolicy("policy.refused", code, proposed).because("policy"));
    }

    private Act onPolicy(String action, PolicyCode code, PolicyVersion version) {
        return Act.onSubject(action, "policy:" + code.word(), null)
                .as(shelf.role())
                .detail("number", version.number());
    }
}
