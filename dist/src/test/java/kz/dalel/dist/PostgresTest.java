package kz.dalel.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresTest {
    @TempDir
    static Path directory;

    private static Stack stack;

    @BeforeAll
    static void start() {
        stack = Stack.start(Plan.forTests(directory).databaseOnly());
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void the_owner_and_the_application_have_no_power_over_the_server() throws SQLException {
        String roles = "select string_agg(rolname, ',' order by rolname) from pg_roles where rolcanlogin"
                + " and not rolsuper and not rolbypassrls and not rolcreaterole and not rolcreatedb";
        assertThat(asOwner(roles)).isEqualTo("dalel_app,dalel_owner,keycloak");
    }

    @Test
    void the_application_owns_nothing_and_creates_no_table() throws SQLException {
        assertThat(asOwner("select pg_get_userbyid(datdba) from pg_database where datname = 'dalel'"))
                .isEqualTo("dalel_owner");
        assertThatThrownBy(() -> asApp("create table mine (id int)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("create schema mine")).hasMessageContaining("permission denied");
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> query("dalel_app", "guessed", "select 1"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void the_identity_provider_and_the_application_do_not_see_each_others_database() {
        String keycloak = stack.site().jdbcUrl().replaceAll("dalel$", "keycloak");
        assertThatThrownBy(() ->
                        query(keycloak, "dalel_app", stack.site().secrets().dbApp(), "select 1"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> query("keycloak", stack.site().secrets().dbKeycloak(), "select 1"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void kazakh_is_sorted_as_kazakhs_do_and_similar_words_are_found() throws SQLException {
        String sorted = "select string_agg(w, '' order by w collate \"kk-x-icu\") from unnest('{Б,Ә,А,Қ,К}'::text[]) w";
        assertThat(asApp(sorted)).isEqualTo("АӘБКҚ");
        assertThat(asApp("select similarity('сараптама', 'сараптамасы') > 0.5")).isEqualTo("t");
    }

    @Test
    void commits_reach_the_disk_and_only_this_machine_is_served() throws SQLException {
        assertThat(asOwner("show fsync")).isEqualTo("on");
        assertThat(asOwner("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(directory.resolve("pg/postmaster.opts")).content().contains("unix_socket_directories=\"");
    }

    @Test
    @Order(1)
    void a_restart_keeps_the_data() throws SQLException {
        asOwner("create table kept as select 7 as number; select 1");
        stack.restart(Part.POSTGRES);
        assertThat(asOwner("select number from kept")).isEqualTo("7");
    }

    @Test
    @Order(2)
    void a_server_that_was_killed_comes_back_with_what_was_committed() throws SQLException {
        asOwner("create table committed as select 8 as number; select 1");
        stack.kill(Part.POSTGRES);
        assertThat(stack.alive(Part.POSTGRES)).isFalse();
        assertThat(directory.resolve("pg/postmaster.pid")).exists();
        stack.restart(Part.POSTGRES);
        assertThat(asOwner("select number from committed")).isEqualTo("8");
    }

    @Test
    @Order(3)
    void a_server_left_by_a_killed_launcher_is_stopped_and_started_again() throws Exception {
        long left = stack.pid(Part.POSTGRES);
        new Postmaster(directory.resolve("pg")).stopOrphan(() -> stack.restart(Part.POSTGRES));
        assertThat(ProcessHandle.of(left)).isEmpty();
        assertThat(asOwner("select 1")).isEqualTo("1");
    }

    @Test
    void a_note_with_the_pid_of_a_stranger_is_removed_and_the_stranger_lives(@TempDir Path data) throws IOException {
        long me = ProcessHandle.current().pid();
        Path note = Files.writeString(data.resolve("postmaster.pid"), me + "\n" + data + "\n");
        new Postmaster(data).stopOrphan(() -> {
            throw new AssertionError("not ours to stop");
        });
        assertThat(note).doesNotExist();
    }

    @Test
    void a_taken_port_stops_the_start_with_one_line(@TempDir Path other) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports free = Ports.free();
            Ports ports = new Ports(
                    free.http(),
                    free.management(),
                    free.keycloak(),
                    free.keycloakManagement(),
                    taken.getLocalPort(),
                    free.workerHealth());
            assertThatThrownBy(() ->
                            Stack.start(Plan.forTests(other).databaseOnly().withPorts(ports)))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("needs it; set DALEL_DB_PORT")
                    .hasMessageNotContaining("\n");
        }
    }

    private static String asOwner(String sql) throws SQLException {
        return query(Database.OWNER, stack.site().secrets().dbOwner(), sql);
    }

    private static String asApp(String sql) throws SQLException {
        return query(Database.APP, stack.site().secrets().dbApp(), sql);
    }

    private static String query(String user, String password, String sql) throws SQLException {
        return query(stack.site().jdbcUrl(), user, password, sql);
    }

    private static String query(String url, String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            if (!rows) rows = statement.getMoreResults();
            try (ResultSet result = statement.getResultSet()) {
                return rows && result.next() ? result.getString(1) : "";
            }
        }
    }
}
