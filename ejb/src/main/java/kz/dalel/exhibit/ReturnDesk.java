package kz.dalel.exhibit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.upload.Uploads;

/** Where objects leave the Center's hands: first all bytes are read anew, then the receiver takes the objects. */
@Stateless
@RolesAllowed(Roles.CUSTODIAN)
public class ReturnDesk {
    @Inject
    RequestDesk desk;

    @Inject
    Keeping keeping;

    @Inject
    Uploads uploads;

    @Inject
    Fixity fixity;

    @Inject
    CustodyLog custody;

    /**
     * Reads the files of the request anew, outside any transaction. Conflict when one differs from its record or is gone; each
     * such file has its entry then.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Verified verify(RequestNumber request) {
        return fixity.verify(request);
    }

    /** Hands the objects of the verified request back; what was never received is not handed back. */
    public void giveBack(Verified verified, HandBack back) {
        RequestNumber request = verified.request();
        List<Exhibit> exhibits = keeping.shelf().of(request);
        verified.covers(exhibits);
        List<Exhibit> held = exhibits.stream().filter(Exhibit::wasReceived).toList();
        HandBack.HandedBack said = said(request, back, held);
        String role = desk.advance(request, Step.OBJECTS_RETURN, said);
        custody.append(Act.onRequest("request.objectsReturned", request.text())
                .as(role)
                .because("return")
                .after(said.scan())
                .with(said.receiver())
                .detail("exhibits", held.size()));
        for (Exhibit exhibit : held) {
            keeping.giveBack(exhibit, said.receiver());
            custody.append(Act.onExhibit("exhibit.returned", exhibit.number().text(), request.text())
                    .as(role)
                    .because("return")
                    .before(exhibit.sha256())
                    .after(exhibit.sha256())
                    .with(said.receiver()));
        }
    }

    private HandBack.HandedBack said(RequestNumber request, HandBack back, List<Exhibit> held) {
        return new HandBack.HandedBack(
                Wording.line("return.receiver", back.receiver()),
                Wording.line("return.identityDocument", back.identityDocument()),
                back.scan() == null
                        ? null
                        : uploads.claim(back.scan(), request.text()).sha256(),
                Wording.optionalParagraph("return.remark", back.remark()),
                held.stream().map(exhibit -> exhibit.number().text()).toList());
    }
}
