package kz.dalel.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;

/** Writes down that a prosecutor supervises a case no more. Called by observers only. */
@ApplicationScoped
class Ending {
    @Inject
    CustodyLog custody;

    /**
     * One entry for each prosecutor.
     *
     * @param party {@code user:<id>} of the prosecutor
     * @param role in which the caller acts
     */
    void tell(String request, String party, String role) {
        custody.append(Act.onRequest("request.supervisionEnded", request)
                .as(role)
                .because("supervisionFollows")
                .with(party));
    }
}
