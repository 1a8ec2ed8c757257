package kz.dalel.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;

/** Looks up experts, their load, and the case for which they are wanted. Called by services only. */
@ApplicationScoped
class Register {
    private static final String ACTIVE =
            Stream.of(State.values()).filter(State::isActive).map(State::name).collect(Collectors.joining(","));

    @PersistenceContext
    EntityManager em;

    @Inject
    Matters matters;

    @Inject
    Circumstances circumstances;

    @Inject
    PanelBook book;

    @Inject
    Caller caller;

    @Inject
    Time time;

    LocalDate today() {
        return time.today();
    }

    /** Everybody who has or had a certificate, by name. */
    List<Candidate> candidates() {
        Map<String, List<Certificate>> certificates = em
                .createQuery(
                        "select c from ExpertCertificate c order by c.key.specialty, c.validFrom, c.key.attestedOn",
                        ExpertCertificate.class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        ExpertCertificate::officer,
                        LinkedHashMap::new,
                        Collectors.mapping(ExpertCertificate::sheet, Collectors.toList())));
        Map<String, Circumstance> said = circumstances.on(today());
        return rows("select c.officer, coalesce(o.name, c.officer) as name, coalesce(o.body, '') as body"
                        + " from (select distinct officer from expert_certificate) c left join lateral"
                        + " (select name, body from officer where id = c.officer offset 0) o on true"
                        + " order by coalesce(o.name, c.officer) collate \"kk-x-icu\", c.officer")
                .map(row -> candidate(row, certificates, said))
                .toList();
    }

    /** These people by their accounts, each with a certificate or without. */
    Map<String, Candidate> candidates(Set<String> officers) {
        Map<String, Circumstance> said = circumstances.on(today());
        return officers.stream().collect(Collectors.toMap(Function.identity(), officer -> candidate(officer, said)));
    }

    /** The account of the caller. */
    String self() {
        return caller.actor().id();
    }

    private Candidate candidate(String officer, Map<String, Circumstance> said) {
        Map<String, List<Certificate>> certificates = Map.of(officer, certificates(officer));
        return rows(
                        "select cast(?1 as text) as id, coalesce(max(name), ?1) as name, coalesce(max(body), '') as"
                                + " body from officer where id = ?1",
                        officer)
                .map(row -> candidate(row, certificates, said))
                .findFirst()
                .orElseThrow();
    }

    List<Certificate> certificates(String officer) {
        return em
                .createQuery(
                        "select c from ExpertCertificate c where c.key.officer = :officer"
                                + " order by c.key.specialty, c.validFrom, c.key.attestedOn",
                        ExpertCertificate.class)
                .setParameter("officer", officer)
                .getResultList()
                .stream()
                .map(ExpertCertificate::sheet)
                .toList();
    }

    /** How many active requests each expert has in hand; nobody is listed with none. */
    Map<String, Integer> loads() {
        Map<String, Integer> loads = new HashMap<>();
        rows("select officer, cast(cases as integer) from expert_load(?1)", ACTIVE)
                .forEach(row -> loads.put(row.get(0, String.class), row.get(1, Integer.class)));
        return loads;
    }

    /** When the next of his cases is due, exclusive; nobody is listed without one. */
    Map<String, Instant> nextDue() {
        Map<String, Instant> due = new HashMap<>();
        rows("select officer, due from expert_next_due()")
                .forEach(row -> due.put(row.get(0, String.class), row.get(1, Instant.class)));
        return due;
    }

    /** The case; not found for everybody who takes no part in it. */
    Matter matter(RequestNumber number) {
        return matters.of(number);
    }

    /** Seats the experts in their places, the coordinator among them; who sat there before has left. */
    void seat(RequestNumber number, Assignment assignment, List<Member> experts) {
        book.seat(number, assignment, experts, caller.actor().id(), time.instant());
    }

    /** The experts who examine now, and how far each has come. */
    PanelSheet panel(RequestNumber number) {
        return book.sheet(number);
    }

    private static Candidate candidate(
            Tuple row, Map<String, List<Certificate>> certificates, Map<String, Circumstance> said) {
        String officer = row.get(0, String.class);
        return new Candidate(
                officer,
                row.get(1, String.class),
                row.get(2, String.class),
                certificates.getOrDefault(officer, List.of()),
                said.getOrDefault(officer, Circumstance.NONE));
    }

    private Stream<Tuple> rows(String sql, String... values) {
        var query = em.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast);
    }
}
