package kz.dalel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Kept;

/** The seals that were ever on an object. Called by services only. */
@ApplicationScoped
public class Seals {
    private static final String LINES =
            "select s.ordinal, s.number, s.previous, s.finding, s.reason, s.sealed_by, coalesce(o.name, s.sealed_by), s.at"
                    + " from exhibit_seal s left join officer o on s.sealed_by = 'user:' || o.id where s.exhibit = ?"
                    + " order by s.ordinal";

    @Inject
    Ledger ledger;

    /** The seal that is on the object now: the last one put on, else the one on receipt. */
    public Optional<String> present(Kept kept) {
        List<SealLine> lines = of(kept.number());
        return lines.isEmpty()
                ? Optional.ofNullable(kept.seal())
                : Optional.of(lines.get(lines.size() - 1).number());
    }

    List<SealLine> of(ExhibitNumber number) {
        return ledger.rows(LINES, number.text())
                .map(row -> new SealLine(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        NewSeal.Finding.valueOf(row.get(3, String.class)),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, String.class),
                        row.get(7, Instant.class)))
                .toList();
    }
}
