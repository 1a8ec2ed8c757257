package kz.dalel.web.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.dalel.kernel.Refusal;

/** Finds what a failure means for the caller. What the domain said goes before what a container made of it. */
public final class Findings {
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final String CHANGED_MEANWHILE = "changedMeanwhile";

    private Findings() {}

    /** What this failure means; {@code conditional} when the caller named the version that he changes. */
    public static Finding of(Throwable failure, boolean conditional) {
        Causes causes = Causes.of(failure);
        return causes.first(Refusal.class)
                .map(refusal -> refused(refusal, conditional))
                .or(() -> causes.first(Misuse.class).map(Misuse::finding))
                .or(() -> causes.first(JsonProcessingException.class).flatMap(UnreadableJson::finding))
                .or(() -> causes.first(ConstraintViolationException.class).flatMap(Violations::finding))
                .or(() -> lostRace(causes, conditional))
                .or(() -> causes.first(SQLException.class).flatMap(Findings::ofDatabase))
                .or(() -> causes.first(EJBAccessException.class).map(e -> Finding.of(403, "role")))
                .or(() -> causes.first(WebApplicationException.class).flatMap(HttpErrors::finding))
                .orElseGet(() -> Finding.of(500, Finding.UNEXPECTED));
    }

    private static Finding refused(Refusal refusal, boolean conditional) {
        boolean unasked = refusal.kind() == Refusal.Kind.CHANGED_MEANWHILE && !conditional;
        List<Finding.Reason> reasons = refusal.reasons().stream()
                .map(reason -> new Finding.Reason(reason.key(), reason.args(), ""))
                .toList();
        return new Finding(unasked ? CONFLICT : refusal.kind().status(), refusal.key(), refusal.args(), reasons);
    }

    private static Optional<Finding> lostRace(Causes causes, boolean conditional) {
        boolean lost = causes.first(OptimisticLockException.class).isPresent()
                || causes.anyNamed("org.hibernate.StaleStateException");
        return lost
                ? Optional.of(Finding.of(conditional ? PRECONDITION_FAILED : CONFLICT, CHANGED_MEANWHILE))
                : Optional.empty();
    }

    /** Row-level security hides what it forbids; a text with a zero is kept nowhere; what was in another's way is worth another try. */
    private static Optional<Finding> ofDatabase(SQLException failure) {
        return switch (Objects.requireNonNullElse(failure.getSQLState(), "")) {
            case "42501" -> Optional.of(Finding.of(404, "notFound"));
            case "23505" -> Optional.of(Finding.of(CONFLICT, "alreadyThere"));
            case "22021", "22P05" -> Optional.of(Finding.of(422, "badRequest"));
            case "40001", "40P01" -> Optional.of(Finding.of(503, "busy"));
            default -> Optional.empty();
        };
    }
}
