package kz.dalel.handover;

import java.util.List;

/**
 * Objects that are sent to another site in one package.
 *
 * @param receiver the account of the only person who may open it
 * @param seal on the package
 * @param papers what goes with the objects, in words
 * @param condition of the objects, in words
 */
public record ParcelForm(
        List<String> exhibits,
        String receiver,
        Outside courier,
        String seal,
        String papers,
        String reason,
        String ground,
        String condition) {
    public ParcelForm {
        exhibits = exhibits == null ? List.of() : List.copyOf(exhibits);
    }

    /**
     * What is found in it.
     *
     * @param discrepancy mandatory when the seal is not intact or an object is not in it
     * @param extra what lay in it and was not sent in it, in words; giver and receiver alone read it
     */
    public record Opening(Boolean sealIntact, String discrepancy, String extra, List<Item> exhibits) {
        public Opening {
            exhibits = exhibits == null ? List.of() : List.copyOf(exhibits);
        }
    }

    /** One object in it, by its number. */
    public record Item(String number, Receiving received) {}
}
