package kz.dalel.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.StepUp;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.upload.Uploads;

/** Where the archivist proposes that what is kept of a case goes, and the head, another person, confirms it. */
@Stateless
public class DisposalDesk {
    @Inject
    DisposalBook disposals;

    @Inject
    ArchiveBook book;

    @Inject
    RequestDesk desk;

    @Inject
    Uploads uploads;

    @Inject
    CustodyLog custody;

    /** Proposes, with the list of all that is kept; the signed act itself stays. An earlier proposal gives way. */
    @RolesAllowed(Roles.ARCHIVIST)
    public void propose(RequestNumber number, DisposalForm said) {
        DisposalForm form = said.checked(book.today());
        String act = uploads.claim(form.scan(), number.text()).sha256();
        DisposalList list = DisposalList.of(book.objects(number), act);
        String role = desk.advance(
                number,
                Step.DISPOSAL_PROPOSAL,
                new Proposed(
                        form.actNumber(),
                        form.actDate().toString(),
                        form.reason(),
                        list.sha256(),
                        list.items().size()));
        Disposal disposal = disposals.propose(number, form, act, list);
        custody.append(act("request.disposalProposed", number, disposal, role)
                .because(form.reason())
                .after(act)
                .detail("objects", list.items().size())
                .detail("bytes", list.bytes()));
    }

    /**
     * Confirms: from now on the bytes are gone to every reader, and soon from the disk; entries and digests stay, and the same bytes
     * in another case. Forbidden for who proposed it, in whatever role; conflict when what is kept is not what was listed.
     */
    @StepUp
    @RolesAllowed(Roles.HEAD)
    public void confirm(RequestNumber number) {
        Disposal disposal = disposals.waiting(number);
        DisposalList list = DisposalList.of(book.objects(number), disposal.actSha256());
        disposal.demandSecond(book.actor(), list);
        String role = desk.advance(
                number,
                Step.DISPOSAL,
                new Disposed(
                        disposal.actNumber(),
                        disposal.listSha256(),
                        list.items().size()));
        int gone = disposals.confirm(disposal);
        custody.append(act("request.disposed", number, disposal, role)
                .because("disposal")
                .before(disposal.listSha256())
                .after(disposal.actSha256())
                .detail("objects", gone)
                .detail("bytes", list.bytes()));
        for (DisposalSheet.Item item : list.items())
            if (item.exhibit() != null)
                custody.append(Act.onExhibit("exhibit.disposed", item.exhibit(), number.text())
                        .as(role)
                        .capacity(Capacity.REGISTRY.word())
                        .because("disposal")
                        .before(item.sha256())
                        .detail("actNumber", disposal.actNumber()));
    }

    private static Act act(String action, RequestNumber number, Disposal disposal, String role) {
        return Act.onRequest(action, number.text())
                .as(role)
                .capacity(Capacity.REGISTRY.word())
                .detail("actNumber", disposal.actNumber())
                .detail("actDate", disposal.actDate())
                .detail("list", disposal.listSha256());
    }

    /** What a proposal says as a step: the act, why, and how much goes; the day is ISO 8601. */
    public record Proposed(String actNumber, String actDate, String reason, String listSha256, int objects) {}

    /** What a disposal says as a step. */
    public record Disposed(String actNumber, String listSha256, int objects) {}
}
