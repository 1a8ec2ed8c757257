package kz.dalel.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.vault.ShelfList;
import kz.dalel.vault.VaultObject;

/** Who may read the file that goes with advice, and that he did: the short transactions around a reading. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AdviceReadings {
    private static final List<Map.Entry<Capacity, String>> READERS = Stream.concat(
                    Stream.of(
                            Map.entry(Capacity.APPOINTING, Roles.REQUESTER),
                            Map.entry(Capacity.REGISTRY, Roles.HEAD),
                            Map.entry(Capacity.REGISTRY, Roles.UNIT_HEAD),
                            Map.entry(Capacity.REGISTRY, Roles.REGISTRAR),
                            Map.entry(Capacity.SUPERVISING_PROSECUTOR, Roles.PROSECUTOR)),
                    Step.ADVICE.roles().stream().sorted().map(role -> Map.entry(Capacity.ADVISER, role)))
            .toList();

    @Inject
    AdviceBook book;

    @Inject
    Admission admission;

    @Inject
    ShelfList shelves;

    @Inject
    CustodyLog custody;

    @Inject
    Caller caller;

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
        Map.Entry<Capacity, String> reader = reader(number);
        AdviceSheet.AttachedFile file = file(number);
        custody.append(Act.onRequest("request.adviceFileRead", number.text())
                .as(reader.getValue())
                .capacity(reader.getKey().word())
                .because("reading")
                .before(file.sha256()));
        return new VaultObject(number.text(), file.sha256());
    }

    private Map.Entry<Capacity, String> reader(RequestNumber number) {
        return READERS.stream()
                .filter(reader -> caller.actor().has(reader.getValue()))
                .filter(reader -> admission.takesPartAs(number, reader.getKey()))
                .findFirst()
                .orElseThrow(AdviceReadings::none);
    }

    private static Refusal none() {
        return Refusal.notFound("advice.noFile");
    }
}
