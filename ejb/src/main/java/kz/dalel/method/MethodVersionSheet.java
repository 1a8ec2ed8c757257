package kz.dalel.method;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a method as it is read; who approved and who retired it are null until somebody did.
 *
 * @param number from 1
 * @param author account of whoever drafted it
 * @param dossiers its validations, the first one first
 */
public record MethodVersionSheet(
        int number,
        MethodStatus status,
        MethodVersionForm said,
        String author,
        Instant draftedAt,
        String approver,
        Instant approvedAt,
        String retiredBy,
        Instant retiredAt,
        String retiredReason,
        List<DossierSheet> dossiers) {

    /** The last day of its newest validation; null while it has none. */
    public LocalDate due() {
        return dossiers.isEmpty()
                ? null
                : dossiers.get(dossiers.size() - 1).said().revalidationDue();
    }
}
