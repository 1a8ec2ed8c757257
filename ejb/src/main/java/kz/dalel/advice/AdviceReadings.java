package kz.dalel.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.Reader;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.vault.ShelfList;
import kz.dalel.vault.VaultObject;

/** Who may read the file that goes with advice, and that he did: the short transactions around a reading. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AdviceReadings {
    private static final List<Reader> READERS = Stream.concat(
                    Stream.of(
                            new Reader(Capacity.APPOINTING, Roles.REQUESTER),
                            new Reader(Capacity.REGISTRY, Roles.HEAD),
                            new Reader(Capacity.REGISTRY, Roles.UNIT_HEAD),
                            new Reader(Capacity.REGISTRY, Roles.REGISTRAR),
                            new Reader(Capacity.SUPERVISING_PROSECUTOR, Roles.PROSECUTOR)),
                    Step.ADVICE.roles().stream().sorted().map(role -> new Reader(Capacity.ADVISER, role)))
            .toList();

    @Inject
    AdviceBook book;

    @Inject
    Admission admission;

    @Inject
    ShelfList shelves;

    @Inject
    CustodyLog custody;

    /** The file; not found where there is none and for everybody who may not read it. */
    public AdviceSheet.AttachedFile file(RequestNumber number) {
        reader(number);
        AdviceSheet.AttachedFile file =
                book.sheet(number).map(AdviceSheet::file).orElseThrow(AdviceReadings::none);
        shelves.demandThere(new VaultObject(number.text(), file.sha256()));
        return file;
    }

    /** Writes down the reading that is about to begin; where the bytes are. */
    public VaultObject record(RequestNumber number) {
        Reader reader = reader(number);
        AdviceSheet.AttachedFile file = file(number);
        custody.append(reader.tell(Act.onRequest("request.adviceFileRead", number.text()))
                .before(file.sha256()));
        return new VaultObject(number.text(), file.sha256());
    }

    private Reader reader(RequestNumber number) {
        return admission.reader(number, READERS).orElseThrow(AdviceReadings::none);
    }

    private static Refusal none() {
        return Refusal.notFound("advice.noFile");
    }
}
