package kz.dalel.it.house;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The plan of the house: which features there are, which places each place may use, which Maven modules each may use. */
final class Plan {
    /** The features of the domain; {@code kernel} is under all of them and so not listed again. */
    private static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("law", Set.of()),
            Map.entry("agency", Set.of("custody")),
            Map.entry("custody", Set.of("proof")),
            Map.entry("transparency", Set.of("custody", "proof")),
            Map.entry("timestamp", Set.of("transparency", "proof")),
            Map.entry("proving", Set.of("timestamp", "transparency", "custody", "proof")),
            Map.entry(
                    "certificate",
                    Set.of("proving", "transparency", "exhibit", "request", "agency", "document", "proof")),
            Map.entry("request", Set.of("agency", "law", "custody", "upload")),
            Map.entry("vault", Set.of()),
            Map.entry("upload", Set.of("vault")),
            Map.entry("exhibit", Set.of("request", "custody", "agency", "vault", "upload")),
            Map.entry("store", Set.of("exhibit", "request", "custody", "upload", "vault")),
            Map.entry("handover", Set.of("exhibit", "store", "request", "custody", "agency")),
            Map.entry("paper", Set.of("handover", "exhibit", "request", "agency", "document")),
            Map.entry("label", Set.of("exhibit", "store", "request", "document")),
            Map.entry("extraction", Set.of("exhibit", "request", "custody", "vault", "proof")),
            Map.entry("fixity", Set.of("exhibit", "request", "custody", "vault")),
            Map.entry("erasure", Set.of("custody", "upload", "vault")),
            Map.entry("policy", Set.of("custody")),
            Map.entry("motion", Set.of("exhibit", "request", "custody")),
            Map.entry("interruption", Set.of("request", "law", "custody", "upload", "vault")),
            Map.entry("link", Set.of("request", "custody", "upload", "vault")),
            Map.entry("independence", Set.of("agency", "custody")),
            Map.entry(
                    "assignment",
                    Set.of(
                            "method",
                            "independence",
                            "link",
                            "motion",
                            "interruption",
                            "request",
                            "agency",
                            "law",
                            "custody")),
            Map.entry("advice", Set.of("assignment", "request", "agency", "custody", "upload", "vault", "document")),
            Map.entry("agreement", Set.of("request")),
            Map.entry("method", Set.of("agency", "custody")),
            Map.entry("examination", Set.of("motion", "request", "exhibit", "assignment", "method", "custody")),
            Map.entry("authenticity", Set.of("exhibit", "examination", "method", "custody")),
            Map.entry("document", Set.of()),
            Map.entry("deviation", Set.of("request", "custody")),
            Map.entry(
                    "manuscript",
                    Set.of(
                            "assignment",
                            "examination",
                            "deviation",
                            "exhibit",
                            "request",
                            "law",
                            "agency",
                            "document")),
            Map.entry(
                    "conclusion",
                    Set.of("assignment", "manuscript", "request", "custody", "vault", "upload", "document")),
            Map.entry("panel", Set.of("assignment", "conclusion", "manuscript", "request", "custody", "upload")),
            Map.entry(
                    "formcheck",
                    Set.of("panel", "conclusion", "manuscript", "request", "custody", "vault", "document")),
            Map.entry("sealing", Set.of("request", "agency", "custody")),
            Map.entry("supervision", Set.of("request", "agency", "custody")),
            Map.entry("emergency", Set.of("request", "custody")),
            Map.entry("reading", Set.of("request", "custody")),
            Map.entry("protection", Set.of("request", "custody")),
            Map.entry("review", Set.of("conclusion", "request", "custody")),
            Map.entry("dispatch", Set.of("conclusion", "request", "custody")),
            Map.entry("testimony", Set.of("request", "law", "custody")),
            Map.entry(
                    "correction",
                    Set.of("conclusion", "request", "agency", "custody", "vault", "upload", "document", "proof")),
            Map.entry("rectification", Set.of("request", "agency", "custody")),
            Map.entry("archive", Set.of("fixity", "exhibit", "request", "custody", "upload", "vault")),
            Map.entry("correspondence", Set.of("request", "custody")),
            Map.entry("diary", Set.of("request", "agency", "custody")),
            Map.entry("visa", Set.of("request", "agency", "custody")),
            Map.entry(
                    "notice",
                    Set.of("request", "handover", "exhibit", "fixity", "emergency", "correspondence", "diary", "visa")),
            Map.entry("mail", Set.of("document")),
            Map.entry("readiness", Set.of("request")),
            Map.entry("caseload", Set.of("request", "law")),
            Map.entry("search", Set.of("request", "reading")));

    /** Which places of {@code kz.dalel} each place may use beside itself. */
    static final Map<String, Set<String>> PLACES = places();

    /** Which modules each Maven module may depend on: dist → ear → web, workflows → ejb → proof. */
    static final Map<String, Set<String>> MODULES = Map.of(
            "proof", Set.of(),
            "ejb", Set.of("proof"),
            "workflows", Set.of("ejb", "proof"),
            "web", Set.of("ejb", "proof"),
            "worker", Set.of(),
            "ear", Set.of("web", "workflows", "ejb", "proof"),
            "dist", Set.of("ear", "web", "workflows", "ejb", "proof", "worker"),
            "it", Set.of("dist", "ear", "web", "workflows", "ejb", "proof", "worker"));

    private Plan() {}

    /** The Maven module that holds a place; a place that is no module of its own is a feature of {@code ejb}. */
    static String moduleOf(String place) {
        return FEATURES.containsKey(place) ? "ejb" : place;
    }

    private static Map<String, Set<String>> places() {
        Map<String, Set<String>> places = new HashMap<>();
        FEATURES.forEach((feature, others) -> {
            Set<String> may = new HashSet<>(others);
            may.add("kernel");
            places.put(feature, may);
        });
        Set<String> domain = new HashSet<>(FEATURES.keySet());
        domain.add("proof");
        places.put("proof", Set.of());
        places.put("web", domain);
        places.put("workflows", domain);
        places.put("worker", Set.of());
        places.put("dist", Set.of("proof"));
        return places;
    }
}
