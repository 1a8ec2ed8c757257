package kz.dalel.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dalel.custody.CustodyLog;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Keeping;
import kz.dalel.exhibit.Kept;
import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;

/** Compares a shelf with the books on the spot: what was scanned with what should lie there. It moves nothing. */
@Stateless
@RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR})
public class ShelfCheckDesk {
    private static final int MOST = 1000;

    @Inject
    Keeping keeping;

    @Inject
    Ledger ledger;

    @Inject
    CustodyLog custody;

    /** Checks the place; each object that should be there or was found there has its entry. */
    public ShelfChecked check(ShelfChecked.Form said) {
        String place = Keeping.place(said.place());
        Set<String> scanned = labels(said.scanned());
        List<Kept> expected = expected(place);
        List<Kept> present = expected.stream()
                .filter(kept -> scanned.remove(kept.number().text()))
                .toList();
        List<Kept> missing =
                expected.stream().filter(kept -> !present.contains(kept)).toList();
        List<Kept> extra = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String label : scanned) known(label).ifPresentOrElse(extra::add, () -> unknown.add(label));
        long id = begin(place);
        record(id, place, "PRESENT", present);
        record(id, place, "MISSING", missing);
        record(id, place, "EXTRA", extra);
        return new ShelfChecked(id, place, ledger.instant(), items(present), items(missing), items(extra), unknown);
    }

    private static Set<String> labels(List<String> scanned) {
        if (scanned.size() > MOST) throw Refusal.invalid("shelfCheck.tooMany", MOST);
        return scanned.stream()
                .map(label -> Plain.line(label.strip()))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What should lie there, as far as the caller's own site answers for it. */
    private List<Kept> expected(String place) {
        Set<String> colleagues = ledger.colleagues();
        return keeping.at(place).stream()
                .filter(kept -> colleagues.contains(kept.holder()))
                .toList();
    }

    private Optional<Kept> known(String label) {
        return ledger.rows(
                        "select number from exhibit where number = ? and received_at is not null and returned_at is null",
                        label)
                .map(row -> keeping.of(new ExhibitNumber(row.get(0, String.class))))
                .findFirst();
    }

    private long begin(String place) {
        long id = ((Number) ledger.value("select nextval('shelf_check_number')")).longValue();
        ledger.write(
                "insert into shelf_check (id, place, checked_by, at) values (?, ?, ?, ?)",
                id,
                place,
                ledger.party(),
                ledger.instant());
        return id;
    }

    private void record(long id, String place, String finding, List<Kept> objects) {
        for (Kept kept : objects) {
            ledger.write(
                    "insert into shelf_check_line (shelf_check, exhibit, request, finding) values (?, ?, ?, ?)",
                    id,
                    kept.number().text(),
                    kept.request().text(),
                    finding);
            custody.append(ledger.act("exhibit.shelfChecked", kept)
                    .because("shelf" + finding)
                    .at(ledger.where(place))
                    .detail("byTheBooks", kept.place()));
        }
    }

    private List<ShelfChecked.Item> items(List<Kept> objects) {
        return objects.stream()
                .map(kept -> new ShelfChecked.Item(
                        kept.number().text(), kept.name(), kept.place(), ledger.name(kept.holder())))
                .toList();
    }
}
