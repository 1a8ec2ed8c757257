package kz.dalel.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The machines see what they serve and nothing beside it: the engine one request, a worker the exhibit that he fetched. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NarrowIdentitiesIT {
    private static final String NOON = "2026-11-27T12:00:00Z";
    private static final String LATER = "2026-11-27T12:00:30Z";
    private static final String TAKE = "select extraction_take(?)::text";
    private static final String ENTRY =
            "insert into custody_entry (at, actor, action, subject, request, entry, nonce, commitment) values (timestamptz"
                    + " '2026-01-01', ?, 'seeded.act', ?, ?, decode('7b7d', 'hex'), decode(repeat('00', 32), 'hex'),"
                    + " decode(repeat('00', 32), 'hex'))";

    private static Journey own;
    private static Journey other;

    @BeforeAll
    static void two_cases_wait_for_a_worker() {
        own = Journey.submitted(Dalel.stack().site(), 1);
        other = Journey.submitted(Dalel.stack().site(), 1);
        for (Journey journey : List.of(own, other))
            Dalel.owner()
                    .texts(
                            "insert into extraction (id, exhibit, request, sha256, size, version, status, ordered_at, attempt)"
                                    + " select nextval('extraction_number'), number, request, sha256, size, 0, 'ORDERED', added_at,"
                                    + " 0 from exhibit where number = ? returning id::text",
                            exhibit(journey));
    }

    @Test
    void the_engine_sees_the_request_that_it_serves_and_no_other() throws SQLException {
        try (Connection engine = Sighting.asNobodyKnown("engine:" + own.number(), "engine", NOON)) {
            assertThat(Sighting.of(engine, words(own)))
                    .containsKeys("request", "exhibit", "extraction", "participation");
            assertThat(Sighting.of(engine, words(other))).isEmpty();
        }
        for (String none : List.of("engine:", "engine:null", "engine", "engine:" + own.number() + "x"))
            try (Connection engine = Sighting.asNobodyKnown(none, "engine", NOON)) {
                assertThat(Sighting.of(engine, words(own))).as(none).isEmpty();
            }
    }

    @Test
    void the_engine_speaks_in_the_log_of_that_request_alone() throws SQLException {
        String engineOfOwn = "engine:" + own.number();
        try (Connection engine = Sighting.asNobodyKnown(engineOfOwn, "engine", NOON)) {
            assertThat(entered(engine, "engine", "request:" + own.number(), own.number()))
                    .isEqualTo(1);
        }
        for (String strange : List.of(other.number(), "CDF-2026-999999"))
            try (Connection engine = Sighting.asNobodyKnown(engineOfOwn, "engine", NOON)) {
                assertThatThrownBy(() -> entered(engine, "engine", "request:" + strange, strange))
                        .hasMessageContaining("row-level security");
            }
    }

    @Test
    void a_worker_sees_what_he_fetched_and_nothing_of_what_waits() throws SQLException {
        try (Connection worker = Sighting.asNobodyKnown("seeded-worker", "worker", NOON)) {
            assertThat(Sighting.of(worker, words(own))).isEmpty();
            assertThat(Sighting.of(worker, words(other))).isEmpty();
            assertThat(Rows.texts(worker, TAKE, exhibit(own))).doesNotContainNull();
            assertThat(Sighting.of(worker, words(own))).containsOnlyKeys("extraction");
            assertThat(Sighting.of(worker, words(other))).isEmpty();
            assertThat(entered(worker, "worker:seeded-worker", "exhibit:" + exhibit(own), own.number()))
                    .isEqualTo(1);
            assertThatThrownBy(
                            () -> entered(worker, "worker:seeded-worker", "exhibit:" + exhibit(other), other.number()))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void what_one_worker_holds_no_other_takes_until_the_lock_runs_out() throws SQLException {
        try (Connection worker = Sighting.asNobodyKnown("seeded-worker", "worker", NOON)) {
            assertThat(Rows.texts(worker, TAKE, exhibit(other))).doesNotContainNull();
            assertThat(Rows.texts(
                            worker,
                            "update extraction set status = 'FETCHED', task = 'seeded', locked_until = timestamptz"
                                    + " '2026-11-27T12:01:00Z' where exhibit = ? returning locked_by",
                            exhibit(other)))
                    .containsExactly("seeded-worker");
            becomes(worker, "another-worker", LATER);
            assertThat(Rows.texts(worker, TAKE, exhibit(other))).containsOnlyNulls();
            assertThat(Sighting.of(worker, words(other))).isEmpty();
            becomes(worker, "another-worker", "2026-11-27T12:01:00Z");
            assertThat(Rows.texts(worker, TAKE, exhibit(other))).doesNotContainNull();
            becomes(worker, "seeded-worker", "2026-11-27T12:01:01Z");
            assertThat(Sighting.of(worker, words(other))).isEmpty();
        }
    }

    @Test
    void nobody_but_a_worker_takes_an_extraction() throws SQLException {
        for (String role : List.of("expert", "engine", "administrator", "head,registrar"))
            try (Connection caller = Sighting.asNobodyKnown("somebody", role, NOON)) {
                assertThat(Rows.texts(caller, TAKE, exhibit(own))).as(role).containsOnlyNulls();
            }
    }

    private static void becomes(Connection connection, String actor, String moment) throws SQLException {
        Rows.texts(
                connection,
                "select set_config('dalel.actor', ?, true) || set_config('dalel.now', ?, true)",
                actor,
                moment);
    }

    private static String exhibit(Journey journey) {
        return journey.exhibits().get(0);
    }

    private static List<String> words(Journey journey) {
        return List.of(journey.number(), exhibit(journey));
    }

    /** How many entries of this actor were added; the identities here read none, so none is asked back. */
    private static int entered(Connection connection, String actor, String subject, String request)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ENTRY)) {
            insert.setString(1, actor);
            insert.setString(2, subject);
            insert.setString(3, request);
            return insert.executeUpdate();
        }
    }
}
