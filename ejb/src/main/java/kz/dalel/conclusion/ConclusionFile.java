package kz.dalel.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.dalel.assignment.Panels;
import kz.dalel.document.Printed;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.manuscript.Manuscript;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import kz.dalel.upload.Stored;

/** The versions of a case's conclusion, for desks. Called by services only. */
@ApplicationScoped
public class ConclusionFile {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    @Inject
    Panels panels;

    /**
     * Holds the request, so that no step passes by unseen until the transaction ends; refused
     * unless one of the steps leaves from where it stands.
     */
    public void hold(RequestNumber number, Step... steps) {
        State state = held(number);
        if (Arrays.stream(steps).noneMatch(step -> step.leavesFrom(state)))
            throw Refusal.conflict("request.notNow", number, state, steps[0]);
    }

    /** Holds the request likewise, wherever it stands, and tells where. */
    public State held(RequestNumber number) {
        List<?> state = em.createNativeQuery("select state from request where number = ?1 for no key update")
                .setParameter(1, number.text())
                .getResultList();
        if (state.isEmpty()) throw Refusal.notFound("request.unknown");
        return State.valueOf((String) state.get(0));
    }

    /** Where the present version stands, without a look at what it says; not found while there is none for the caller. */
    public Standing standing(RequestNumber number) {
        return em
                .createQuery(
                        "select new kz.dalel.conclusion.Standing(c.key.version, c.status, c.contentSha256, c.pdfSha256,"
                                + " c.pages) from Conclusion c where c.key.request = :n and c.status <> :superseded",
                        Standing.class)
                .setParameter("n", number)
                .setParameter("superseded", Status.SUPERSEDED)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("conclusion.none"));
    }

    /** What the present version says; none while there is no version for the caller. */
    public Optional<Manuscript> manuscript(RequestNumber number) {
        return found(number).map(Conclusion::manuscript);
    }

    /** Freezes the present draft with its print; from now on nobody changes a word. */
    public Standing freeze(RequestNumber number, Printed printed) {
        Conclusion conclusion = present(number);
        conclusion.freeze(printed);
        return conclusion.standing();
    }

    /** Marks the signed version as delivered. */
    public void deliver(RequestNumber number) {
        present(number).deliver();
    }

    /** When the present version was signed; conflict before. */
    public Instant signedAt(RequestNumber number) {
        return signature(present(number))
                .map(PaperSignature::signedAt)
                .orElseThrow(() -> Refusal.conflict("conclusion.notSigned"));
    }

    Conclusion present(RequestNumber number) {
        return found(number).orElseThrow(() -> Refusal.notFound("conclusion.none"));
    }

    /** The version that no later one has replaced; none after a reopening, and none for whom it is not open. */
    Optional<Conclusion> found(RequestNumber number) {
        return em
                .createQuery(
                        "select c from Conclusion c where c.key.request = :n and c.status <> :superseded",
                        Conclusion.class)
                .setParameter("n", number)
                .setParameter("superseded", Status.SUPERSEDED)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The newest version, replaced or not, if the caller drafted it. */
    Optional<Conclusion> lastOwn(RequestNumber number) {
        return em
                .createQuery(
                        "select c from Conclusion c where c.key.request = :n order by c.key.version desc",
                        Conclusion.class)
                .setParameter("n", number)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .filter(this::isOwn)
                .findFirst();
    }

    int next(RequestNumber number) {
        Number last =
                (Number) em.createNativeQuery("select coalesce(max(version), 0) from conclusion where request = ?1")
                        .setParameter(1, number.text())
                        .getSingleResult();
        return last.intValue() + 1;
    }

    /** The new version takes the place of the present one; of several experts their coordinator drafts. */
    Conclusion file(RequestNumber number, Manuscript manuscript) {
        panels.demandLeader(number);
        found(number).ifPresent(Conclusion::supersede);
        em.flush(); // at most one version is present at a time
        Conclusion drafted = new Conclusion(number, manuscript, caller.actor().id(), time.instant());
        em.persist(drafted);
        return drafted;
    }

    /** Puts the caller's signature under the version. */
    void sign(Conclusion conclusion, SignatureForm form, Stored scan) {
        em.persist(
                new PaperSignature(conclusion.key(), form, scan, caller.actor().id(), time.instant()));
    }

    /** Whether the caller wrote the version. */
    boolean isOwn(Conclusion conclusion) {
        return conclusion.draftedBy().equals(caller.actor().id());
    }

    Optional<PaperSignature> signature(Conclusion conclusion) {
        return Optional.ofNullable(em.find(PaperSignature.class, conclusion.key()));
    }

    String name(String account) {
        List<?> names = em.createNativeQuery("select name from officer where id = ?1")
                .setParameter(1, account)
                .getResultList();
        return names.isEmpty() ? account : (String) names.get(0);
    }
}
