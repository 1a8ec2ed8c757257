package kz.dalel.it.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import kz.dalel.dist.Site;
import kz.dalel.it.stack.Rows;
import kz.dalel.proof.EntryDraft;

/** Fills a database with so many requests as years of work leave them, and has it learn what it holds. */
final class Crowd {
    private Crowd() {}

    static void of(int requests, Site site) throws SQLException {
        String sql = text().replace("{{n}}", Integer.toString(requests))
                .replace("{{now}}", Instant.now().toString())
                .replace("{{entry}}", HexFormat.of().formatHex(entry()));
        try (Connection connection = Rows.ofSuperuser(site).connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("vacuum analyze");
        }
    }

    private static byte[] entry() {
        return new EntryDraft(Instant.parse("2026-01-01T00:00:00.000001Z"))
                .actor("user:00000000-0000-4000-8000-000000000006", "registrar")
                .body("CDF-AST")
                .action("request.registered", "request:CDF-2026-000001")
                .capacity("registry")
                .reason("registration")
                .entry()
                .canonical();
    }

    private static String text() {
        try (InputStream sql = Crowd.class.getResourceAsStream("cases.sql")) {
            return new String(sql.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
