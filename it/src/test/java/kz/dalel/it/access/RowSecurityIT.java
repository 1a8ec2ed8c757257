package kz.dalel.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database as the last guard: a forgotten filter in the application shows nothing and changes nothing. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RowSecurityIT {
    /** Tables by whose rows a case is known: a column that names it, or a reference to one that does. */
    private static final String FIRST_COLUMN =
            "select attname from pg_attribute where attrelid = cast(? as regclass) and attnum = 1";

    private static final String OF_CASES =
            """
            with recursive known (id) as (
              select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid
              where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
                and not a.attisdropped
                and (a.attname in ('request', 'exhibit') or c.relname in ('request', 'exhibit'))
              union
              select f.conrelid from pg_constraint f join known on known.id = f.confrelid where f.contype = 'f'
            )""";

    private static final String UNGUARDED = OF_CASES
            + """
             select c.relname from known join pg_class c on c.oid = known.id
            where not c.relrowsecurity and not coalesce(c.reloptions @> '{security_invoker=true}', false)
              and (select bool_or(has_table_privilege('dalel_app', c.oid, right_))
                   from unnest(array['select', 'update', 'delete']) right_)""";

    private static final List<String> WRITTEN_ONCE = List.of(
            "custody_entry",
            "step_record",
            "step_words",
            "note",
            "answer",
            "tool_used",
            "method_used",
            "method",
            "method_dossier",
            "method_authorisation",
            "tool",
            "tool_verification",
            "quality_ticket",
            "conclusion_signature",
            "exhibit_stay",
            "exhibit_seal",
            "exhibit_photograph",
            "sub_item",
            "fixity_check",
            "custody_timestamp",
            "thread_message");

    private static Target target;

    private static synchronized Target target() {
        if (target == null) target = Target.examined();
        return target;
    }

    @Test
    void every_table_that_knows_a_case_has_a_policy() {
        assertThat(Dalel.owner().texts(OF_CASES + " select distinct id::regclass::text from known"))
                .contains("request", "question", "participation", "exhibit", "extraction", "note", "custody_entry");
        assertThat(Dalel.owner().texts(UNGUARDED)).isEmpty();
    }

    @Test
    void a_table_without_a_policy_is_found() throws SQLException {
        try (Connection owner = Dalel.owner().connect();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("create table seeded (request text, remark text)");
            statement.execute(
                    "create table seeded_line (of_note text, ordinal int, foreign key (of_note, ordinal) references note)");
            statement.execute("create view seeded_view as select * from exhibit");
            statement.execute("grant select on seeded, seeded_line, seeded_view to dalel_app");
            assertThat(Rows.texts(owner, UNGUARDED)).containsExactlyInAnyOrder("seeded", "seeded_line", "seeded_view");
            owner.rollback();
        }
    }

    @Test
    void whoever_takes_part_sees_rows() throws SQLException {
        Map<String, Integer> seen = seen("investigator.astana", "requester");
        assertThat(seen)
                .containsKeys("request", "question", "participation", "step_record", "exhibit", "custody_entry");
        assertThat(seen("expert", "expert")).containsKeys("tool_used", "request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "investigator requester",
                "investigator2 requester",
                "fma requester",
                "judge requester",
                "prosecutor.astana requester,prosecutor",
                "registrar.almaty registrar",
                "custodian.almaty custodian",
                "expert.almaty expert",
                "expert2 expert",
                "quality quality",
                "auditor auditor",
                "admin administrator",
                "newcomer ",
                "newcomer head,registrar,expert,reviewer"
            })
    void who_takes_no_part_sees_no_row_of_any_table(String who) throws SQLException {
        int blank = who.indexOf(' ');
        assertThat(seen(who.substring(0, blank), who.substring(blank + 1))).isEmpty();
    }

    @Test
    void without_a_caller_nothing_shows() throws SQLException {
        assertThat(seen(null, "")).isEmpty();
    }

    @Test
    void who_takes_no_part_changes_no_row() throws SQLException {
        String number = target().journey().number();
        try (Connection application = Application.as("fma", "requester");
                Statement statement = application.createStatement()) {
            assertThat(statement.executeUpdate("update request set case_number = 'x' where number = '" + number + "'"))
                    .isZero();
            assertThat(statement.executeUpdate("update exhibit set name = 'x' where request = '" + number + "'"))
                    .isZero();
            assertThatThrownBy(() -> statement.executeUpdate(
                            "insert into participation (id, request, party, capacity, ground, since) values (99999999, '"
                                    + number + "', 'user:x', 'EXPERT', 'seeded', timestamptz '2026-01-01')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void what_is_written_once_cannot_be_changed_even_by_those_who_wrote_it() throws SQLException {
        for (String table : WRITTEN_ONCE) {
            String column = Dalel.owner().texts(FIRST_COLUMN, table).get(0);
            for (String statement : List.of("update %1$s set %2$s = %2$s", "delete from %s", "truncate %s")) {
                try (Connection application = Application.as("expert", "expert");
                        Statement attempt = application.createStatement()) {
                    assertThatThrownBy(() -> attempt.execute(statement.formatted(table, column)))
                            .as(statement, table)
                            .hasMessageContaining("permission denied");
                }
            }
        }
    }

    @Test
    void the_application_owns_nothing_and_passes_by_no_policy() {
        Rows owner = Dalel.owner();
        assertThat(owner.texts("select oid::regclass::text from pg_class where relowner = 'dalel_app'::regrole"))
                .isEmpty();
        assertThat(owner.texts("select oid::regprocedure::text from pg_proc where proowner = 'dalel_app'::regrole"))
                .isEmpty();
        assertThat(owner.texts("select nspname from pg_namespace where nspowner = 'dalel_app'::regrole"))
                .isEmpty();
        assertThat(owner.texts("select rolname from pg_roles where rolname like 'dalel%' and"
                        + " (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                .isEmpty();
        assertThat(owner.texts("select rolname from pg_roles where pg_has_role('dalel_app', oid, 'member')"))
                .containsExactly("dalel_app");
    }

    /** How many rows of the case the actor sees in each table, without any filter but the case itself. */
    private static Map<String, Integer> seen(String who, String roles) throws SQLException {
        Map<String, Integer> seen = new TreeMap<>();
        List<String> tables = Dalel.owner()
                .texts(
                        "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace"
                                + " and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege('dalel_app', c.oid, 'select')");
        try (Connection application = Application.as(who, roles)) {
            for (String table : tables) {
                int rows = rowsOfTheCase(application, table);
                if (rows > 0) seen.put(table, rows);
            }
        }
        return seen;
    }

    private static int rowsOfTheCase(Connection application, String table) throws SQLException {
        int rows = 0;
        for (String row : Rows.texts(application, "select to_jsonb(t)::text from " + table + " t"))
            if (target().secrets().stream().anyMatch(row::contains)) rows++;
        return rows;
    }
}
