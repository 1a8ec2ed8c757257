package kz.dalel.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import kz.dalel.dist.Project;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each table, view and function of the database is behind a wall, or stands with its reason in docs/access.md. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WallsIT {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| \\S.*\\|$");

    /** What the application may touch in any schema but the engine's: tables, views, what is materialized, what is foreign. */
    private static final String TOUCHED =
            """
            from pg_class c join pg_namespace s on s.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'f') and s.nspname not in ('engine', 'pg_catalog', 'information_schema')
              and s.nspname not like 'pg_toast%' and (has_any_column_privilege('dalel_app', c.oid, 'select, insert, update')
                or has_table_privilege('dalel_app', c.oid, 'select, insert, update, delete, truncate'))""";

    private static final String WITHOUT_WALL = "select c.relname "
            + TOUCHED
            + """
             and case when c.relkind in ('r', 'p')
                   then not c.relrowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid)
                   else c.relkind <> 'v' or not coalesce(c.reloptions @> '{security_invoker=true}', false) end
            order by 1""";

    /** Policies that let everybody in: none may stand on a table that names a case or an object. */
    private static final String OPEN_DOORS =
            """
            select p.polrelid::regclass || ' ' || p.polname from pg_policy p
            where p.polpermissive and coalesce(pg_get_expr(p.polqual, p.polrelid), 'true') = 'true' and p.polcmd in ('r', '*')
              and exists (select 1 from pg_attribute a where a.attrelid = p.polrelid
                          and a.attname in ('request', 'exhibit') and not a.attisdropped)""";

    private static final String OF_THE_OWNER =
            """
            select distinct f.proname from pg_proc f join pg_namespace s on s.oid = f.pronamespace
            where f.prosecdef and s.nspname not in ('pg_catalog', 'information_schema')""";

    private static final String STRAYING =
            OF_THE_OWNER + " and not coalesce(f.proconfig && array['search_path=public, pg_temp'], false)";

    @Test
    void whatever_the_application_touches_has_a_wall_or_a_reason() {
        assertThat(Dalel.owner().texts(WITHOUT_WALL)).isNotEmpty().containsExactlyElementsOf(listed("Tables without"));
    }

    @Test
    void no_policy_on_a_case_lets_everybody_in() {
        assertThat(Dalel.owner().texts(OPEN_DOORS)).isEmpty();
    }

    @Test
    void each_function_that_passes_by_the_policies_is_listed_and_finds_nothing_but_our_tables() {
        assertThat(Dalel.owner().texts(OF_THE_OWNER))
                .containsExactlyInAnyOrderElementsOf(listed("Functions of the owner"));
        assertThat(Dalel.owner().texts(STRAYING)).isEmpty();
    }

    @Test
    void no_schema_but_the_two_is_open_to_the_application() {
        assertThat(Dalel.owner()
                        .texts("select nspname from pg_namespace where has_schema_privilege('dalel_app', oid, 'usage')"
                                + " and nspname not like 'pg_%' and nspname <> 'information_schema' order by 1"))
                .containsExactly("engine", "public");
    }

    @Test
    void what_is_forgotten_is_found() throws SQLException {
        try (Connection owner = Dalel.owner().connect();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("create table seeded_bare (remark text)");
            statement.execute("create table seeded_shut (remark text)");
            statement.execute("alter table seeded_shut enable row level security");
            statement.execute("create view seeded_view as select * from exhibit");
            statement.execute("create table seeded_open (request text)");
            statement.execute("alter table seeded_open enable row level security");
            statement.execute("create policy everybody on seeded_open for select using (true)");
            statement.execute("create function seeded_leak() returns bigint language sql security definer"
                    + " as 'select count(*) from request'");
            statement.execute("grant select on seeded_bare, seeded_shut, seeded_view, seeded_open to dalel_app");
            assertThat(Rows.texts(owner, WITHOUT_WALL)).contains("seeded_bare", "seeded_shut", "seeded_view");
            assertThat(Rows.texts(owner, OPEN_DOORS)).containsExactly("seeded_open everybody");
            assertThat(Rows.texts(owner, STRAYING)).containsExactly("seeded_leak");
            owner.rollback();
        }
    }

    /** The first column of the table under this heading of the page. */
    private static List<String> listed(String heading) {
        try {
            String page = Files.readString(Project.here().root().resolve("docs/access.md"));
            String after = page.substring(page.indexOf("## " + heading));
            int next = after.indexOf("\n## ", 1);
            return ROW.matcher(next < 0 ? after : after.substring(0, next))
                    .results()
                    .map(row -> row.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
