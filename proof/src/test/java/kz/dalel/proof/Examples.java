package kz.dalel.proof;

import java.time.Instant;

/** The worked examples of {@code docs/custody-log.md}; their bytes were computed by a program in another language. */
final class Examples {
    static final String USER = "user:3f1c9a52-7d0e-4b8e-9a61-0c2d4e6f8a10";
    static final String DIGEST = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    static final String RECEIVED_JSON =
            "{\"action\":\"exhibit.received\",\"actor\":\"" + USER + "\",\"after\":\"" + DIGEST
                    + "\",\"before\":\"" + DIGEST
                    + "\",\"body\":\"CDF-AST\",\"capacity\":\"custodian\","
                    + "\"counterparty\":\"user:8b7e6d5c-4a39-4281-9706-f5e4d3c2b1a0\","
                    + "\"details\":{\"condition\":\"Пломба цела, \\\"Дәлел\\\" 📦\\nқорап бүтін\",\"seal\":\"№ 0047-ҚР\"},"
                    + "\"place\":\"AST/store-2\",\"reason\":\"cpc.221.5\",\"request\":\"2026-000345\",\"role\":\"custodian\","
                    + "\"subject\":\"exhibit:AST-2026-000012\",\"time\":\"2026-11-22T10:11:12.123456Z\",\"v\":1}";

    static final String WARNED_JSON =
            "{\"action\":\"request.deadlineWarned\",\"actor\":\"engine\",\"reason\":\"law.34\","
                    + "\"role\":\"engine\",\"subject\":\"request:2026-000345\",\"time\":\"2026-11-22T10:11:13.000000Z\",\"v\":1}";

    private Examples() {}

    /** Every member. */
    static EntryDraft received() {
        return new EntryDraft(Instant.parse("2026-11-22T10:11:12.123456Z"))
                .actor(USER, "custodian")
                .body("CDF-AST")
                .capacity("custodian")
                .action("exhibit.received", "exhibit:AST-2026-000012")
                .request("2026-000345")
                .reason("cpc.221.5")
                .before(DIGEST)
                .after(DIGEST)
                .place("AST/store-2")
                .counterparty("user:8b7e6d5c-4a39-4281-9706-f5e4d3c2b1a0")
                .detail("seal", "№ 0047-ҚР")
                .detail("condition", "Пломба цела, \"Дәлел\" 📦\nқорап бүтін");
    }

    /** The mandatory members alone. */
    static EntryDraft warned() {
        return new EntryDraft(Instant.parse("2026-11-22T10:11:13Z"))
                .actor("engine", "engine")
                .action("request.deadlineWarned", "request:2026-000345")
                .reason("law.34");
    }
}
