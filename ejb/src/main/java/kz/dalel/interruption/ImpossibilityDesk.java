package kz.dalel.interruption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.law.Ground;
import kz.dalel.law.LawBook;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.upload.Stored;
import kz.dalel.upload.Uploads;

/** Where an expert says, before any study, that no conclusion can be given (CPC art. 284; Law art. 40). */
@Stateless
@RolesAllowed(Roles.EXPERT)
public class ImpossibilityDesk {
    @Inject
    RequestDesk desk;

    @Inject
    LawBook law;

    @Inject
    Uploads uploads;

    @Inject
    CustodyLog custody;

    @Inject
    Time time;

    /** Gives notice on one of the three grounds; the notice that was signed by hand is kept as its scan. The objects go back. */
    public void declare(RequestNumber number, Notice said) {
        Notice notice = said.checked();
        law.ground(Ground.Use.IMPOSSIBILITY, notice.ground(), time.today());
        Stored scan = uploads.claim(notice.scan(), number.text());
        String role = desk.advance(
                number,
                Step.IMPOSSIBILITY,
                new Declared(notice.ground(), notice.reasons(), scan.name(), scan.sha256()));
        custody.append(Act.onRequest("request.impossible", number.text())
                .as(role)
                .because(notice.ground())
                .after(scan.sha256())
                .detail("reasons", notice.reasons()));
    }

    /**
     * A notice of impossibility.
     *
     * @param ground code of one of the three legal grounds
     * @param scan upload of the signed notice
     */
    public record Notice(String ground, String reasons, String scan) {
        Notice checked() {
            return new Notice(
                    Mandatory.line("impossibility.ground", ground),
                    Mandatory.text("impossibility.reasons", reasons),
                    Mandatory.line("impossibility.scan", scan));
        }
    }

    /** What is kept of it: the digest is that of the scan. */
    public record Declared(String ground, String reasons, String scanName, String scanSha256) {}
}
