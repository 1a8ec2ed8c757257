package kz.dalel.it.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gives places, and in which order: the database decides, whoever asks. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SequencingIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SOME_ROUNDS = Duration.ofSeconds(1);
    private static final String SEQUENCE = "select place from custody_sequence(100000)";
    private static final String PLACE = "select index from custody_leaf where entry = ?";

    private final Rows owner = Dalel.owner();
    private final Mass mass = new Mass(owner);

    @Test
    void of_two_sequencers_at_once_one_gives_places() throws SQLException {
        try (Connection one = sequencer();
                Connection other = sequencer()) {
            Await.until("the turn of the first", PATIENCE, () -> hasTurn(one), turn -> turn);
            long before = mass.places();
            mass.enter(300);

            assertThat(Rows.texts(other, SEQUENCE)).isEmpty();
            assertThat(Rows.texts(one, SEQUENCE)).hasSizeGreaterThanOrEqualTo(300);
            assertThat(Rows.texts(other, SEQUENCE)).isEmpty();
            long end = System.nanoTime() + SOME_ROUNDS.toNanos();
            Await.until("some rounds of the server", PATIENCE, System::nanoTime, now -> now > end);
            assertThat(mass.places()).as("given by the server meanwhile").isEqualTo(before);
            one.rollback();
        }
        mass.settle();
        assertThat(mass.places()).isEqualTo(owner.count("select max(index) + 1 from custody_leaf"));
    }

    @Test
    void who_commits_late_gets_a_later_place_and_takes_nobodys() throws SQLException {
        try (Connection slow = owner.connect();
                Connection quick = owner.connect()) {
            slow.setAutoCommit(false);
            long late = entered(slow, "2020-01-01");
            long prompt = entered(quick, "2026-01-01");
            long taken = place(prompt);
            assertThat(owner.texts(PLACE, late)).isEmpty();
            slow.commit();

            assertThat(place(late)).isGreaterThan(taken);
            assertThat(place(prompt)).isEqualTo(taken);
        }
    }

    @Test
    void of_what_waits_together_the_oldest_comes_first() throws SQLException {
        try (Connection together = owner.connect()) {
            together.setAutoCommit(false);
            long newest = entered(together, "2025-03-03");
            long oldest = entered(together, "2025-01-01");
            long first = entered(together, "2025-02-02");
            long second = entered(together, "2025-02-02");
            together.commit();

            assertThat(List.of(place(oldest), place(first), place(second), place(newest)))
                    .isSorted();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into custody_pending (at, entry, commitment) values (timestamptz '2026-01-01', 1, '\\x00')",
                "update custody_pending set at = at",
                "select entry from custody_pending",
                "insert into custody_leaf (index, entry, commitment) values (999999999, 1, '\\x00')"
            })
    void what_waits_is_nobodys_to_write(String statement) throws SQLException {
        try (Connection sequencer = sequencer();
                Statement attempt = sequencer.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOfSatisfying(SQLException.class, denied -> assertThat(denied.getSQLState())
                            .isEqualTo("42501"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from custody_entry where id = -1", "truncate custody_entry cascade"})
    void not_even_the_owner_deletes_an_entry(String statement) throws SQLException {
        try (Connection connection = owner.connect();
                Statement attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement)).hasMessageContaining("never deleted");
        }
    }

    /** A session of the application, inside a transaction, that acts as the sequencer. */
    private static Connection sequencer() throws SQLException {
        Connection connection = Rows.ofApplication(Dalel.stack().site()).connect();
        connection.setAutoCommit(false);
        Rows.texts(
                connection,
                "select set_config('dalel.actor', 'sequencer', true), set_config('dalel.roles', 'sequencer', true)");
        return connection;
    }

    private static boolean hasTurn(Connection sequencer) {
        try {
            return Rows.texts(sequencer, "select custody_turn()").contains("t");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Enters an act of that day; its number. */
    private static long entered(Connection connection, String day) throws SQLException {
        return Long.parseLong(Rows.texts(
                        connection,
                        "insert into custody_entry (at, actor, action, subject, entry, nonce, commitment) values"
                                + " (cast(? as timestamptz), 'user:x', 'test.acted', 'user:x', convert_to('{}', 'UTF8'),"
                                + " sha256('\\x00'), sha256('\\x01')) returning id",
                        day)
                .get(0));
    }

    private long place(long entry) {
        return Long.parseLong(Await.until(
                        "the place of " + entry, PATIENCE, () -> owner.texts(PLACE, entry), found -> !found.isEmpty())
                .get(0));
    }
}
