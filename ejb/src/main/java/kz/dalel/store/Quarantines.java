package kz.dalel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.kernel.Refusal;

/** Which objects are set apart. Called by services only. */
@ApplicationScoped
public class Quarantines {
    private static final String LINES =
            "select q.id, q.side, q.exhibit, q.remark, q.place, case when q.side = 'BAG' then coalesce(o.name, q.found_by) end,"
                    + " q.found_by = 'user:' || actor(), q.at, q.ended_at, q.end_reason from quarantine q"
                    + " left join officer o on q.found_by = 'user:' || o.id where q.exhibit = ? order by q.id";

    @Inject
    Ledger ledger;

    @Inject
    Exhibits exhibits;

    /** Refused while the object is in quarantine: it passes to nobody. */
    public void mustNotHold(ExhibitNumber number) {
        if (of(number).stream().anyMatch(QuarantineLine::holds)) throw Refusal.conflict("quarantine.held", number);
    }

    List<QuarantineLine> of(ExhibitNumber number) {
        exhibits.sheet(number); // not found where the exhibit does not show
        return ledger.rows(LINES, number.text()).map(Quarantines::line).toList();
    }

    QuarantineLine one(ExhibitNumber number, long id) {
        return of(number).stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("quarantine.unknown"));
    }

    private static QuarantineLine line(Tuple row) {
        return new QuarantineLine(
                row.get(0, Number.class).longValue(),
                QuarantineLine.Side.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, Boolean.class),
                row.get(7, Instant.class),
                row.get(8, Instant.class),
                row.get(9, String.class));
    }
}
