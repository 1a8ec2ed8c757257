package kz.dalel.correction;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.dalel.correction.CheckedPaper.CorrectedBy;
import kz.dalel.correction.CheckedPaper.Kind;
import kz.dalel.correction.CheckedPaper.Standing;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;

/**
 * Tells whoever holds a paper whether it was issued and what corrects it. Whoever calls, the database is asked as nobody, and says
 * nothing of any case.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class PaperCheck {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{16}|[0-9a-f]{64}");
    private static final Pattern ACT = Pattern.compile("ACT-[0-9]{4}-[0-9]{6}");

    @PersistenceContext
    EntityManager em;

    /**
     * The paper with this digest (64 hex digits as they stand on each page, or the first 16, in whatever groups) or, of an act of
     * correction, this number; not found for any other.
     */
    public CheckedPaper of(String asked) {
        String text = asked == null ? "" : asked.replaceAll("\\s", "");
        String digest = text.toLowerCase(Locale.ROOT);
        String act = text.toUpperCase(Locale.ROOT);
        if (!DIGEST.matcher(digest).matches() && !ACT.matcher(act).matches()) throw unknown();
        List<Tuple> rows = rows(DIGEST.matcher(digest).matches() ? digest : act);
        if (rows.isEmpty()) throw unknown();
        Tuple paper = rows.get(0);
        List<CorrectedBy> acts = rows.stream()
                .filter(row -> row.get("act") != null)
                .map(row -> new CorrectedBy(row.get("act", String.class), day(row.get("act_at", Instant.class))))
                .toList();
        Standing standing = Standing.valueOf(paper.get("standing", String.class));
        return new CheckedPaper(
                Kind.valueOf(paper.get("kind", String.class)),
                standing == Standing.ISSUED && !acts.isEmpty() ? Standing.CORRECTED : standing,
                day(paper.get("at", Instant.class)),
                acts);
    }

    @SuppressWarnings("unchecked") // a native query knows no types
    private List<Tuple> rows(String paper) {
        return em.createNativeQuery("select kind, standing, at, act, act_at from check_paper(?)", Tuple.class)
                .setParameter(1, paper)
                .getResultList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Time.ASTANA);
    }

    private static Refusal unknown() {
        return Refusal.notFound("check.unknown");
    }
}
