package kz.dalel.proving;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import kz.dalel.kernel.Refusal;

/** What the log says of itself, proved to everybody. Whoever calls, the database is asked as nobody. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class OpenProofs {
    @Inject
    Proofs proofs;

    /** A proof bundle of the entries by which the log announces its keys; not found where there are none. */
    public byte[] ofLog() {
        ProofSheet sheet = proofs.ofLog();
        if (sheet.entries().stream().noneMatch(ProvedEntry::isProved)) throw Refusal.notFound("log.noEntries");
        return Bundling.of(sheet);
    }
}
