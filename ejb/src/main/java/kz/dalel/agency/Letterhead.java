package kz.dalel.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.dalel.kernel.Time;
import kz.dalel.kernel.Words;

/** Names as a document bears them: bodies keep the name of its day, people that of their account. Called by services only. */
@ApplicationScoped
public class Letterhead {
    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    Time time;

    /** The present day in Astana. */
    public LocalDate today() {
        return time.today();
    }

    /** The caller. */
    public String self() {
        return people.self().name();
    }

    /** The name of the body on the day; its code when it bore none. */
    public String body(String code, LocalDate day, Locale language) {
        return name("n.body = ?1", code, day, language);
    }

    /** The name of the Center. */
    public String center(LocalDate day, Locale language) {
        return name("n.body = (select b.code from body b where b.kind = ?1)", "CENTER", day, language);
    }

    /** The name of the Center to which the site belongs. */
    public String center(String site, LocalDate day, Locale language) {
        return name("n.body = (select coalesce(b.parent, b.code) from body b where b.code = ?1)", site, day, language);
    }

    private String name(String which, String code, LocalDate day, Locale language) {
        List<?> rows = em.createNativeQuery("select n.ru, n.kk, n.en from body_name n where " + which
                        + " and n.valid_from <= ?2 and (n.valid_to is null or n.valid_to > ?2)")
                .setParameter(1, code)
                .setParameter(2, day)
                .getResultList();
        if (rows.isEmpty()) return code;
        Object[] row = (Object[]) rows.get(0);
        return new Words((String) row[0], (String) row[1], (String) row[2]).in(language);
    }
}
