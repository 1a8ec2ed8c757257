package kz.dalel.it.journey;

import java.time.LocalDate;

/** What is said at the later steps, where it depends on what came before. */
final class Findings {
    static final String HAND_BACK =
            """
            {"receiver": "Сейітқали М., следователь", "identityDocument": "служебное удостоверение 1234",
             "remark": "пломбы целы"}""";

    private Findings() {}

    static String result(String exhibit) {
        return """
            {"kind": "RESULT", "outcome": "NONE", "exhibit": "%s", "method": "PROVENANCE-MARKS 1",
             "tool": "exiftool 13.10", "text": "меток нет"}"""
                .formatted(exhibit);
    }

    static String signature(String scan, String digest, int pages) {
        return """
            {"kind": "PAPER", "scan": "%s", "digest": "%s", "pages": %d}"""
                .formatted(scan, digest, pages);
    }

    static String delivery(LocalDate day) {
        return """
            {"channel": "COURIER", "dispatchedOn": "%s", "tracking": "KZ-00417",
             "addressee": "следователь Сейітқали М., ДП г. Астаны"}"""
                .formatted(day);
    }
}
