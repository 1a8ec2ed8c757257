package kz.dalel.proving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;

/** Who takes proofs out of the house, and that he did: the short transaction before the first byte. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProofReadings {
    /** In which role somebody with several of them takes a proof. */
    private static final List<String> READERS = List.of(
            Roles.REQUESTER,
            Roles.PROSECUTOR,
            Roles.EXPERT,
            Roles.REVIEWER,
            Roles.REGISTRAR,
            Roles.CUSTODIAN,
            Roles.ARCHIVIST,
            Roles.UNIT_HEAD,
            Roles.HEAD,
            Roles.AGENCY_SYSTEM);

    @Inject
    Prover prover;

    @Inject
    CustodyLog custody;

    @Inject
    Caller caller;

    /** The proofs of an exhibit as of a moment, with an entry that they were taken. */
    public ProofSheet takeOfExhibit(String number, Instant by) {
        ProofSheet sheet = prover.ofExhibit(number, by);
        record(Act.onExhibit("exhibit.proofTaken", number, sheet.request()), sheet, by);
        return sheet;
    }

    /** The proofs of a case as of a moment, with an entry that they were taken. */
    public ProofSheet takeOfRequest(String number, Instant by) {
        ProofSheet sheet = prover.ofRequest(number, by);
        record(Act.onRequest("request.proofTaken", number), sheet, by);
        return sheet;
    }

    /** The same for a certificate that tells of them. */
    public ProofSheet certifyExhibit(String number, Instant by) {
        ProofSheet sheet = prover.ofExhibit(number, by);
        record(Act.onExhibit("exhibit.certificateTaken", number, sheet.request()), sheet, by);
        return sheet;
    }

    /** The same for a certificate that tells of them. */
    public ProofSheet certifyRequest(String number, Instant by) {
        ProofSheet sheet = prover.ofRequest(number, by);
        record(Act.onRequest("request.certificateTaken", number), sheet, by);
        return sheet;
    }

    private void record(Act act, ProofSheet sheet, Instant by) {
        if (sheet.entries().stream().noneMatch(ProvedEntry::isProved)) throw Refusal.conflict("log.noCheckpoint");
        custody.append(act.as(role())
                .because("proof")
                .detail("entries", sheet.entries().size())
                .detail("size", sheet.size())
                .detail("asOf", by));
    }

    private String role() {
        return READERS.stream()
                .filter(caller.actor()::has)
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("forbidden"));
    }
}
