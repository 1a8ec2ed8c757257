package kz.dalel.paper;

import java.time.Instant;
import java.util.List;

/**
 * What an act of discrepancy says.
 *
 * @param masthead the Center and its site
 * @param text what differs, in the words of who drew it up
 * @param bringer who brought the objects, and the document he showed
 */
public record DiscrepancyFacts(
        String request,
        List<String> masthead,
        String caseNumber,
        String appointing,
        String bringer,
        String bringerDocument,
        Taken received,
        Taken drawnUp,
        String text,
        List<Item> objects) {
    public DiscrepancyFacts {
        masthead = List.copyOf(masthead);
        objects = List.copyOf(objects);
    }

    /** When something was done, and by whom. */
    public record Taken(String by, Instant at) {}

    /** An object as the list announced it and as it was found; null for what was not said. */
    public record Item(
            String number,
            String name,
            String packaging,
            String seal,
            String condition,
            Boolean sealIntact,
            String sealFound) {

        /** Whether the seal was found broken, or is another than the one that was announced. */
        boolean differs() {
            boolean other = seal != null && sealFound != null && !seal.equals(sealFound);
            return other || Boolean.FALSE.equals(sealIntact);
        }
    }
}
