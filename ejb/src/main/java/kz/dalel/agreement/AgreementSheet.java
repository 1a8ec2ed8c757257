package kz.dalel.agreement;

import java.time.Instant;
import java.util.List;

/**
 * What one check found.
 *
 * @param requests how many requests it looked at
 * @param apart how many do not stand where their process waits
 * @param shown those of them in which the reader takes part
 */
public record AgreementSheet(Instant at, long requests, int apart, List<Apart> shown) {
    public AgreementSheet {
        shown = List.copyOf(shown);
    }
}
