package kz.dalel.agency;

import java.util.List;

/**
 * Another body succeeded one, in the transaction in which a head confirmed it.
 *
 * @param change its number
 * @param cases the numbers of all requests that passed to the successor
 */
public record BodySucceeded(long change, List<String> cases) {
    public BodySucceeded {
        cases = List.copyOf(cases);
    }
}
