package kz.dalel.web.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.web.language.Language;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    @Test
    void a_refusal_is_found_among_the_causes() {
        Refusal refusal = Refusal.conflict("person.unknown");
        assertThat(Refusals.in(new IllegalStateException(new RuntimeException(refusal))))
                .contains(refusal);
    }

    @Test
    void a_lost_race_says_that_somebody_was_first() {
        RollbackException rollback = new RollbackException();
        rollback.initCause(new OptimisticLockException());
        EJBTransactionRolledbackException thrown = new EJBTransactionRolledbackException("", rollback);
        assertThat(Refusals.in(thrown)).map(Refusal::kind).contains(Refusal.Kind.CHANGED_MEANWHILE);
    }

    @Test
    void a_missing_role_is_forbidden_and_a_hidden_row_is_not_there() {
        assertThat(Refusals.in(new EJBAccessException())).map(Refusal::kind).contains(Refusal.Kind.FORBIDDEN);
        assertThat(Refusals.in(new RuntimeException(new SQLException("", "42501"))))
                .map(Refusal::kind)
                .contains(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void anything_else_stays_a_bug() {
        assertThat(Refusals.in(new NullPointerException())).isEmpty();
        assertThat(Refusals.in(new RuntimeException(new SQLException("", "23505"))))
                .isEmpty();
    }

    @Test
    void a_limit_is_told_as_a_size() {
        assertThat(Refusals.words(Refusal.tooLarge(2_000_000), Language.EN))
                .containsExactly("Too much data: at most 2\u00a0MB.");
    }

    @Test
    void an_incomplete_thing_names_every_reason() {
        Refusal refusal =
                Refusal.incomplete("forbidden", List.of(Refusal.invalid("notFound"), Refusal.invalid("anonymous")));
        assertThat(Refusals.words(refusal, Language.EN)).hasSize(3).endsWith("Log in to do this.");
    }
}
