package kz.dalel.web.refusal;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;
import kz.dalel.web.language.Language;
import kz.dalel.web.language.Sizes;
import kz.dalel.web.language.Vocabulary;

/** Finds the refusal in what was thrown and says it in words; what is no refusal is a bug and stays one. */
public final class Refusals {
    private static final String NO_SUCH_RIGHT = "42501";

    private Refusals() {}

    /**
     * The refusal among the causes. A lost race shows only at commit, as an optimistic lock; a row that the database
     * keeps from the caller is not there for him.
     */
    public static Optional<Refusal> in(Throwable thrown) {
        return causes(thrown).flatMap(c -> refusal(c).stream()).findFirst();
    }

    /** The refusal in words; an incomplete thing first says so, then names each reason. */
    public static List<String> words(Refusal refusal, Language language) {
        Stream<String> reasons = refusal.reasons().stream().flatMap(r -> words(r, language).stream());
        return Stream.concat(Stream.of(sentence(refusal, language)), reasons).toList();
    }

    static String sentence(Refusal refusal, Language language) {
        Object[] args = refusal.kind() == Refusal.Kind.TOO_LARGE
                ? new Object[] {Sizes.rounded(language, (Long) refusal.args().get(0))}
                : refusal.args().toArray();
        return Vocabulary.of(language).say("refusal." + refusal.key(), args);
    }

    private static Optional<Refusal> refusal(Throwable cause) {
        if (cause instanceof Refusal refusal) return Optional.of(refusal);
        if (cause instanceof OptimisticLockException) return Optional.of(Refusal.changedMeanwhile());
        if (cause instanceof EJBAccessException) return Optional.of(Refusal.forbidden("forbidden"));
        if (cause instanceof SQLException sql && NO_SUCH_RIGHT.equals(sql.getSQLState()))
            return Optional.of(Refusal.notFound("notFound"));
        return Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        Deque<Throwable> causes = new ArrayDeque<>();
        for (Throwable t = thrown; t != null && !causes.contains(t); t = t.getCause()) causes.add(t);
        return causes.stream();
    }
}
