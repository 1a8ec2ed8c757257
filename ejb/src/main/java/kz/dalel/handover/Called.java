package kz.dalel.handover;

import java.util.Map;

/** How the parties of a list are called. */
record Called(Map<String, String> names) {
    /** The name of a party; of somebody from outside it is the party itself. */
    String of(String party) {
        return names.getOrDefault(party, party);
    }
}
