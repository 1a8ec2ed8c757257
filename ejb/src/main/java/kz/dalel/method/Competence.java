package kz.dalel.method;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which methods an examination needs, and who is authorised for which, on a day. Called by services only. */
@ApplicationScoped
public class Competence {
    @PersistenceContext
    EntityManager em;

    @Inject
    MethodBook book;

    /** For each specialty the codes of the methods that its examinations need on the day; none is listed with none. */
    @SuppressWarnings("unchecked") // a native query for tuples
    public Map<String, Set<String>> needed(LocalDate day) {
        List<Tuple> rows = em.createNativeQuery(
                        "select specialty, method from (select distinct on (specialty, method) specialty, method, needed"
                                + " from method_need where valid_from <= ?1 order by specialty, method, number desc)"
                                + " newest where needed",
                        Tuple.class)
                .setParameter(1, day)
                .getResultList();
        return sets(rows);
    }

    /** For each account the codes of the methods for which an authorisation holds on the day; nobody is listed with none. */
    @SuppressWarnings("unchecked") // a native query for tuples
    public Map<String, Set<String>> authorised(LocalDate day) {
        List<Tuple> rows = em.createNativeQuery(
                        "select distinct officer, method from method_authorisation"
                                + " where valid_from <= ?1 and (valid_to is null or valid_to >= ?1)",
                        Tuple.class)
                .setParameter(1, day)
                .getResultList();
        return sets(rows);
    }

    private static Map<String, Set<String>> sets(List<Tuple> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(row -> row.get(1, String.class), Collectors.toUnmodifiableSet())));
    }

    /** Writes down that the method is needed, or no longer. */
    void say(String code, NeedForm form) {
        book.method(code);
        book.mustBeSpecialty(form.specialty());
        em.persist(new MethodNeed(code, form, book.actor(), book.instant()));
    }

    /** What was said of a method, the newest first. */
    List<Need> needs(String code) {
        book.method(code);
        return em
                .createQuery("select n from MethodNeed n where n.method = :m order by n.number desc", MethodNeed.class)
                .setParameter("m", code)
                .getResultList()
                .stream()
                .map(MethodNeed::sheet)
                .toList();
    }
}
