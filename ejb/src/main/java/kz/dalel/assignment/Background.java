package kz.dalel.assignment;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lies behind a case and decides who may examine in it.
 *
 * @param methods for each specialty the codes of the methods that an examination of it needs; none is listed with none
 * @param bodies codes of the bodies that appoint or appointed, and of those above them
 * @param caseNumber of the proceeding
 * @param parts what people did before in the same proceeding that bars them
 */
record Background(Map<String, Set<String>> methods, Set<String> bodies, String caseNumber, List<Part> parts) {
    static final Background NONE = new Background(Map.of(), Set.of(), "", List.of());

    Background {
        methods = Map.copyOf(methods);
        bodies = Set.copyOf(bodies);
        parts = List.copyOf(parts);
    }

    /** Codes of the methods that whoever examines in the specialty needs. */
    Set<String> methods(String specialty) {
        return methods.getOrDefault(specialty, Set.of());
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
