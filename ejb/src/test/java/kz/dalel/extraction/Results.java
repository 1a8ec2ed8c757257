package kz.dalel.extraction;

import java.util.List;

/** Results of extractions for tests. */
final class Results {
    static final String EXHIBIT = "CDF-2026-000001";
    static final String SHA256 = "a".repeat(64);
    static final ExtractionResult.Extractor TIKA = new ExtractionResult.Extractor("tika", "3.3.1", "c".repeat(64));

    private Results() {}

    static ExtractionResult result() {
        return of(EXHIBIT, SHA256);
    }

    static ExtractionResult of(String exhibit, String sha256) {
        return new ExtractionResult(
                exhibit,
                sha256,
                TIKA,
                Outcome.EXTRACTED,
                null,
                "image/jpeg",
                normalised("author", "Әсел"),
                raw("dc:creator", "Әсел"),
                null,
                false);
    }

    static ExtractionResult with(Outcome outcome) {
        return new ExtractionResult(EXHIBIT, SHA256, TIKA, outcome, "exit-9", "image/jpeg", null, null, null, false);
    }

    static ExtractionResult with(ExtractionResult.Extractor extractor) {
        return new ExtractionResult(
                EXHIBIT, SHA256, extractor, Outcome.EMPTY, null, "image/jpeg", null, null, null, false);
    }

    static ExtractionResult with(List<ExtractionResult.Raw> raw) {
        return new ExtractionResult(
                EXHIBIT, SHA256, TIKA, Outcome.EXTRACTED, null, "image/jpeg", null, raw, null, false);
    }

    static List<ExtractionResult.Raw> raw(String key, String... values) {
        return List.of(new ExtractionResult.Raw(key, List.of(values)));
    }

    static List<ExtractionResult.Normalised> normalised(String field, String value) {
        return List.of(new ExtractionResult.Normalised(field, value, "dc:creator"));
    }
}
