package kz.dalel.exhibit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Where an object comes from (CPC art. 112): the protocol of its seizure, and its line in the inventory of the case. Anything
 * may be absent in a draft.
 *
 * @param protocol number or name of the protocol
 * @param date the day of the seizure
 * @param seizedBy who seized it, by name and post
 */
@Embeddable
public record Origin(
        @Column(name = "origin_protocol") String protocol,
        @Column(name = "origin_date") LocalDate date,
        @Column(name = "origin_place") String place,
        @Column(name = "origin_seized_by") String seizedBy,
        @Column(name = "origin_inventory_line") String inventoryLine) {
    static final Origin UNKNOWN = new Origin(null, null, null, null, null);

    /** The same in readable texts; nothing said at all is an unknown origin. */
    static Origin readable(Origin said) {
        if (said == null) return UNKNOWN;
        return new Origin(
                Wording.optionalLine("origin.protocol", said.protocol),
                said.date,
                Wording.optionalLine("origin.place", said.place),
                Wording.optionalLine("origin.seizedBy", said.seizedBy),
                Wording.optionalLine("origin.inventoryLine", said.inventoryLine));
    }

    /** Whether the seizure can be traced: protocol, day, place and person are said. */
    boolean traceable() {
        return protocol != null && date != null && place != null && seizedBy != null;
    }

    boolean inInventory() {
        return inventoryLine != null;
    }
}
