package kz.dalel.assignment;

import java.util.List;
import java.util.Set;

/**
 * What lies behind a case and decides who may examine in it.
 *
 * @param methods codes of the methods that its kind of examination needs
 * @param bodies codes of the bodies that appoint or appointed, and of those above them
 * @param caseNumber of the proceeding
 * @param parts what people did before in the same proceeding that bars them
 */
record Background(Set<String> methods, Set<String> bodies, String caseNumber, List<Part> parts) {
    static final Background NONE = new Background(Set.of(), Set.of(), "", List.of());

    Background {
        methods = Set.copyOf(methods);
        bodies = Set.copyOf(bodies);
        parts = List.copyOf(parts);
    }

    /**
     * That somebody acted before in the same proceeding.
     *
     * @param officer his account
     * @param advice as an adviser, else as a specialist
     * @param record number of the request in which he did; of the proceeding where that request does not show to the caller
     */
    record Part(String officer, boolean advice, String record) {}
}
