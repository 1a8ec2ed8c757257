package kz.dalel.fixity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Roles;

/** Where people have an exhibit read anew: first all its bytes, outside any transaction, then the record. */
@Stateless
@RolesAllowed({Roles.CUSTODIAN, Roles.HEAD, Roles.EXPERT})
public class FixityDesk {
    @Inject
    Exhibits exhibits;

    @Inject
    Rereading rereading;

    @Inject
    Alarms alarms;

    @Inject
    CustodyLog custody;

    @Inject
    Caller caller;

    /** Reads the exhibit's file to its end. Not found for who takes no part in the case, conflict for a thing without a file. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Finding read(ExhibitNumber number) {
        return rereading.read(Kept.of(exhibits.file(number)), Rereading.UNPACED);
    }

    /** Writes down what was found, with its entry and, where something is wrong, its alarm. */
    public CheckLine record(Finding finding) {
        Check check = alarms.record(finding, Cause.DEMAND);
        Kept kept = finding.kept();
        custody.append(act(finding.outcome().isAlarm() ? "exhibit.digestDiffers" : "exhibit.verified", kept)
                .as(role())
                .because(finding.reason())
                .before(kept.object().sha256())
                .after(finding.found()));
        return check.line(alarms.name(check));
    }

    private static Act act(String action, Kept kept) {
        return Act.onExhibit(action, kept.exhibit().text(), kept.object().request());
    }

    private String role() {
        return Stream.of(Roles.CUSTODIAN, Roles.EXPERT, Roles.HEAD)
                .filter(caller.actor()::has)
                .findFirst()
                .orElseThrow();
    }
}
