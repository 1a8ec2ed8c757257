package kz.dalel.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.exhibit.Keeping;
import kz.dalel.exhibit.Kept;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.vault.ShelfList;
import kz.dalel.vault.VaultObject;

/** Reads what the store knows of an object, for those who take part in its case. */
@Stateless
@RolesAllowed("**")
public class Store {
    /** The most objects that are listed of what somebody answers for. */
    public static final int MOST = 200;

    @Inject
    Exhibits exhibits;

    @Inject
    Keeping keeping;

    @Inject
    Seals seals;

    @Inject
    Ledger ledger;

    @Inject
    ShelfList shelves;

    /** The seals put on after receipt, the first first. */
    public List<SealLine> seals(ExhibitNumber number) {
        exhibits.sheet(number); // not found where the exhibit does not show
        return seals.of(number);
    }

    /** What was taken out of the object. */
    public List<SubItem> subItems(ExhibitNumber number) {
        exhibits.sheet(number);
        return ledger.rows(
                        "select s.ordinal, s.name, s.description, s.seal, s.added_by, coalesce(o.name, s.added_by), s.at"
                                + " from sub_item s left join officer o on s.added_by = 'user:' || o.id"
                                + " where s.exhibit = ? order by s.ordinal",
                        number.text())
                .map(row -> new SubItem(
                        row.get(0, Integer.class),
                        SubItem.label(number, row.get(0, Integer.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, Instant.class)))
                .toList();
    }

    /** The photographs of the object, the first first. */
    public List<Photograph> photographs(ExhibitNumber number) {
        exhibits.sheet(number);
        return ledger.rows(
                        "select p.ordinal, p.about, p.name, p.media_type, p.sha256, p.size, p.taken_by,"
                                + " coalesce(o.name, p.taken_by), p.at from exhibit_photograph p"
                                + " left join officer o on p.taken_by = 'user:' || o.id where p.exhibit = ? order by p.ordinal",
                        number.text())
                .map(row -> new Photograph(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, Number.class).longValue(),
                        row.get(6, String.class),
                        row.get(7, String.class),
                        row.get(8, Instant.class)))
                .toList();
    }

    /** The photograph with this number; not found when there is none. */
    public Photograph photograph(ExhibitNumber number, int ordinal) {
        Photograph found = photographs(number).stream()
                .filter(photograph -> photograph.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("photograph.unknown"));
        shelves.demandThere(new VaultObject(exhibits.sheet(number).request(), found.sha256()));
        return found;
    }

    /** What the caller answers for, at most 200 objects. */
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
    public List<Kept> mine() {
        return keeping.heldBy(ledger.party(), MOST);
    }
}
