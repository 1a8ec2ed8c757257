package kz.dalel.exhibit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.upload.Uploads;

/** Where act and objects come into the Center's hands: every object of the list, its condition and its seal. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.CUSTODIAN})
public class ReceiptDesk {
    @Inject
    RequestDesk desk;

    @Inject
    Cases cases;

    @Inject
    Keeping keeping;

    @Inject
    Uploads uploads;

    @Inject
    CustodyLog custody;

    /** Receives a submitted request with all its objects (CPC art. 220, 221); from now on the caller holds them. */
    public void receive(RequestNumber request, Receipt receipt) {
        List<Exhibit> exhibits = keeping.shelf().of(request);
        String site = cases.request(request).site();
        Map<ExhibitNumber, Found> found =
                receipt.check(exhibits.stream().map(Exhibit::number).toList());
        receipt.demandComplete(exhibits, found);
        String broughtBy = Wording.line("receipt.broughtBy", receipt.broughtBy());
        String document = Wording.line("receipt.identityDocument", receipt.identityDocument());
        String scan = receipt.scan() == null
                ? null
                : uploads.claim(receipt.scan(), request.text()).sha256();
        String role = desk.advance(
                request, Step.RECEIPT, new Receipt.Received(broughtBy, document, scan, receipt.exhibits()));
        custody.append(Act.onRequest("request.received", request.text())
                .as(role)
                .because("receipt")
                .after(scan)
                .at(site)
                .with(broughtBy)
                .detail("exhibits", exhibits.size()));
        for (Exhibit exhibit : exhibits) {
            keeping.receive(exhibit, found.get(exhibit.number()));
            Act act = Act.onExhibit("exhibit.received", exhibit.number().text(), request.text())
                    .as(role)
                    .because("receipt")
                    .after(exhibit.sha256())
                    .with(broughtBy);
            custody.append(exhibit.found().tell(act, site));
        }
    }
}
