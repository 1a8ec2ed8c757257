package kz.dalel.it.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Rows;

/** What a caller of the database sees of a case, without any filter of the application. */
final class Sighting {
    private static final String TABLES =
            "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace"
                    + " and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege('dalel_app', c.oid, 'select')";

    private Sighting() {}

    /** How many rows of each table say one of these words. */
    static Map<String, Integer> of(Connection application, List<String> words) throws SQLException {
        Map<String, Integer> seen = new TreeMap<>();
        for (String table : Dalel.owner().texts(TABLES)) {
            int rows = 0;
            for (String row : Rows.texts(application, "select to_jsonb(t)::text from " + table + " t"))
                if (words.stream().anyMatch(row::contains)) rows++;
            if (rows > 0) seen.put(table, rows);
        }
        return seen;
    }

    /** The same as this account in these roles. */
    static Map<String, Integer> as(String who, String roles, List<String> words) throws SQLException {
        try (Connection application = Application.as(who, roles)) {
            return of(application, words);
        }
    }

    /** The same as somebody who has no account, at this moment. */
    static Connection asNobodyKnown(String actor, String roles, String moment) throws SQLException {
        Connection connection = Application.as(null, "");
        Rows.texts(
                connection,
                "select set_config('dalel.actor', ?, true) || set_config('dalel.roles', ?, true)"
                        + " || set_config('dalel.now', ?, true)",
                actor,
                roles,
                moment);
        return connection;
    }
}
