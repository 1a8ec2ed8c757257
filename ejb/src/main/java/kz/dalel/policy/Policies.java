package kz.dalel.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.dalel.kernel.Roles;

/** Reads the policy: everybody at the Center may know by which rules it works. */
@Stateless
@RolesAllowed({
    Roles.HEAD,
    Roles.UNIT_HEAD,
    Roles.QUALITY,
    Roles.EXPERT,
    Roles.REVIEWER,
    Roles.REGISTRAR,
    Roles.CUSTODIAN,
    Roles.AUDITOR
})
public class Policies {
    @Inject
    PolicyShelf shelf;

    @Inject
    PolicyEngine engine;

    /** The table in force. */
    public PolicyTable table(PolicyCode code) {
        return engine.inForce(code);
    }

    /** Its model as XML (DMN 1.3), to be edited and proposed anew. */
    public String model(PolicyCode code) {
        return engine.model(code);
    }

    /** What was proposed for it, the first proposal first. */
    public List<PolicySheet> proposals(PolicyCode code) {
        return shelf.of(code).stream().map(PolicyVersion::sheet).toList();
    }

    /** The codes of the checks that the policy requires of a study, in the order of the table. */
    public List<String> checks(String kind, Collection<String> threats, boolean aiForm) {
        return (threats.isEmpty() ? List.of("") : threats)
                .stream()
                        .flatMap(
                                threat -> engine
                                        .decide(
                                                PolicyCode.CHECKS,
                                                Map.of("kind", kind, "threat", threat, "aiForm", aiForm))
                                        .stream())
                        .distinct()
                        .toList();
    }

    /** A proposed table, as it would be read in force. */
    public PolicyTable proposed(PolicyCode code, int number) {
        return engine.read(code, shelf.find(code, number).model());
    }
}
