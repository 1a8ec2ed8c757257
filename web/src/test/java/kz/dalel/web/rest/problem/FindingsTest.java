package kz.dalel.web.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {
    private static final String QUERY = "RESTEASY003870: Unable to extract parameter from http request:"
            + " jakarta.ws.rs.QueryParam(\"limit\") value is 'abc'";

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(Refusal.invalid("a"), 422, "a"),
                arguments(Refusal.forbidden("b"), 403, "b"),
                arguments(Refusal.stepUp(), 401, "stepUp"),
                arguments(Refusal.notFound("c"), 404, "c"),
                arguments(Refusal.conflict("d"), 409, "d"),
                arguments(Refusal.changedMeanwhile(), 409, "changedMeanwhile"),
                arguments(Refusal.tooLarge(10), 413, "tooLarge"),
                arguments(ejb(ejb(Refusal.conflict("e"))), 409, "e"),
                arguments(new NotFoundException("path", Refusal.invalid("exhibit.number")), 422, "exhibit.number"),
                arguments(new Misuse(428, "ifMatchNeeded"), 428, "ifMatchNeeded"),
                arguments(lostRace(), 409, "changedMeanwhile"),
                arguments(ejb(new PersistenceException(new SQLException("", "42501"))), 404, "notFound"),
                arguments(ejb(new PersistenceException(new SQLException("", "23505"))), 409, "alreadyThere"),
                arguments(ejb(new SQLException("", "40P01")), 503, "busy"),
                arguments(ejb(new PersistenceException(new SQLException("", "22021"))), 422, "badRequest"),
                arguments(new EJBAccessException("no"), 403, "role"),
                arguments(new ForbiddenException(), 403, "role"),
                arguments(new NotAuthorizedException("Bearer"), 401, "unauthorized"),
                arguments(new NotFoundException(), 404, "notFound"),
                arguments(new NotAllowedException("GET"), 405, "notAllowed"),
                arguments(new NotAcceptableException(), 406, "notAcceptable"),
                arguments(new NotSupportedException(), 415, "notSupported"),
                arguments(new NotFoundException(QUERY, new NumberFormatException()), 400, "parameter"),
                arguments(ejb(new SQLException("", "23514")), 500, Finding.UNEXPECTED),
                arguments(new IllegalStateException("bug"), 500, Finding.UNEXPECTED));
    }

    @Test
    void a_system_is_told_that_a_person_must_do_it_where_a_role_is_refused_and_all_else_as_it_is() {
        assertThat(Findings.of(new ForbiddenException(), false).toldToSystem().key())
                .isEqualTo("onlyPeople");
        assertThat(Findings.of(new ForbiddenException(), false).toldToSystem().status())
                .isEqualTo(403);
        assertThat(Findings.of(Refusal.notFound("request.unknown"), false)
                        .toldToSystem()
                        .key())
                .isEqualTo("request.unknown");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void every_failure_has_its_status_and_its_words(Throwable failure, int status, String key) {
        Finding finding = Findings.of(failure, false);
        assertThat(finding.status()).isEqualTo(status);
        assertThat(finding.key()).isEqualTo(key);
    }

    @Test
    void a_lost_race_of_a_caller_who_named_his_version_is_a_failed_precondition() {
        assertThat(Findings.of(lostRace(), true).status()).isEqualTo(412);
        assertThat(Findings.of(Refusal.changedMeanwhile(), true).status()).isEqualTo(412);
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        Refusal refusal = Refusal.incomplete("draft", List.of(Refusal.invalid("a", 1), Refusal.invalid("b")));
        assertThat(Findings.of(ejb(refusal), false).reasons())
                .containsExactly(new Finding.Reason("a", List.of(1), ""), new Finding.Reason("b", List.of(), ""));
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named() {
        NotFoundException failure = new NotFoundException(QUERY, new NumberFormatException());
        assertThat(Findings.of(failure, false).args()).containsExactly("limit");
    }

    @Test
    void a_cause_hidden_among_the_suppressed_is_found() {
        RollbackException rollback = new RollbackException();
        rollback.addSuppressed(Refusal.conflict("late"));
        assertThat(Findings.of(new EJBException(rollback), false).key()).isEqualTo("late");
    }

    @Test
    void causes_that_lead_back_to_their_beginning_end() {
        IllegalStateException first = new IllegalStateException("first");
        first.initCause(new IllegalStateException("second", first));
        assertThat(Findings.of(first, false).unexpected()).isTrue();
    }

    private static EJBException ejb(Exception cause) {
        return new EJBException(cause);
    }

    private static EJBException lostRace() {
        RollbackException rollback = new RollbackException();
        rollback.initCause(new OptimisticLockException());
        return new EJBTransactionRolledbackException("rolled back", rollback);
    }
}
