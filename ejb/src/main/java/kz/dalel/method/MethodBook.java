package kz.dalel.method;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;

/** Keeps the register of methods. Called by services only. */
@ApplicationScoped
class MethodBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    void enter(MethodForm form) {
        if (em.find(RegisteredMethod.class, form.code()) != null)
            throw Refusal.conflict("method.registered", form.code());
        em.persist(new RegisteredMethod(form, actor(), instant()));
    }

    MethodVersion draft(String code, MethodVersionForm form) {
        method(code);
        mustBeSpecialty(form.specialty());
        List<MethodVersion> before = versions(code);
        if (before.stream().anyMatch(version -> version.status() == MethodStatus.DRAFT))
            throw Refusal.conflict("method.draftedAlready", code);
        MethodVersion.Key key = new MethodVersion.Key(code, before.size() + 1);
        MethodVersion drafted = new MethodVersion(key, form, actor(), instant());
        em.persist(drafted);
        return drafted;
    }

    int record(MethodVersion version, DossierForm form) {
        int ordinal = dossiers(version.key()).size() + 1;
        Dossier.Key key = new Dossier.Key(version.key().method(), version.key().number(), ordinal);
        em.persist(new Dossier(key, form, actor(), instant()));
        return ordinal;
    }

    void authorise(String code, AuthorisationForm form) {
        method(code);
        if (form.officer().equals(actor())) throw Refusal.forbidden("authorisation.own");
        boolean known = !em.createNativeQuery("select 1 from officer where id = ?")
                .setParameter(1, form.officer())
                .getResultList()
                .isEmpty();
        if (!known) throw Refusal.notFound("person.unknown");
        MethodAuthorisation.Key key = new MethodAuthorisation.Key(form.officer(), code, form.validFrom());
        if (em.find(MethodAuthorisation.class, key) != null) throw Refusal.conflict("authorisation.already");
        em.persist(new MethodAuthorisation(code, form, actor(), instant()));
    }

    RegisteredMethod method(String code) {
        RegisteredMethod found = code == null ? null : em.find(RegisteredMethod.class, code);
        if (found == null) throw Refusal.notFound("method.unknown", String.valueOf(code));
        return found;
    }

    MethodVersion version(String code, int number) {
        return find(code, number).orElseThrow(() -> Refusal.notFound("method.unknown", code + " " + number));
    }

    Optional<MethodVersion> find(String code, int number) {
        if (code == null) return Optional.empty();
        return Optional.ofNullable(em.find(MethodVersion.class, new MethodVersion.Key(code, number)));
    }

    /** All methods, by code. */
    List<RegisteredMethod> methods() {
        return em.createQuery("select m from RegisteredMethod m order by m.code", RegisteredMethod.class)
                .getResultList();
    }

    List<MethodVersion> versions() {
        return em.createQuery("select v from MethodVersion v order by v.key.method, v.key.number", MethodVersion.class)
                .getResultList();
    }

    List<MethodVersion> versions(String code) {
        return em.createQuery(
                        "select v from MethodVersion v where v.key.method = :m order by v.key.number",
                        MethodVersion.class)
                .setParameter("m", code)
                .getResultList();
    }

    Stream<Dossier> dossiers() {
        return em
                .createQuery(
                        "select d from Dossier d order by d.key.method, d.key.number, d.key.ordinal", Dossier.class)
                .getResultList()
                .stream();
    }

    /** The validations of a version, the first one first. */
    List<Dossier> dossiers(MethodVersion.Key version) {
        return em.createQuery(
                        "select d from Dossier d where d.key.method = :m and d.key.number = :n order by d.key.ordinal",
                        Dossier.class)
                .setParameter("m", version.method())
                .setParameter("n", version.number())
                .getResultList();
    }

    boolean authorised(String officer, String code, LocalDate day) {
        return !em.createNativeQuery("select 1 from method_authorisation where officer = ?1 and method = ?2"
                        + " and valid_from <= ?3 and (valid_to is null or valid_to >= ?3)")
                .setParameter(1, officer)
                .setParameter(2, code)
                .setParameter(3, day)
                .getResultList()
                .isEmpty();
    }

    /** By name and day. */
    List<Authorisation> authorisations(String code) {
        return em
                .createQuery(
                        "select a from MethodAuthorisation a where a.key.method = :m order by a.key.officer, a.key.validFrom",
                        MethodAuthorisation.class)
                .setParameter("m", code)
                .getResultList()
                .stream()
                .map(granted -> granted.sheet(name(granted.officer())))
                .sorted(Comparator.comparing(Authorisation::name))
                .toList();
    }

    /** The name of an officer as of today; his account where he was never here. */
    private String name(String officer) {
        List<?> names = em.createNativeQuery("select name from officer where id = ?", String.class)
                .setParameter(1, officer)
                .getResultList();
        return names.isEmpty() ? officer : (String) names.get(0);
    }

    String actor() {
        return caller.actor().id();
    }

    /** The first of these roles that the caller has. */
    String role(String... roles) {
        return Stream.of(roles).filter(caller.actor()::has).findFirst().orElseThrow();
    }

    Instant instant() {
        return time.instant();
    }

    LocalDate today() {
        return time.today();
    }

    /** Refused when there is no such specialty today. */
    void mustBeSpecialty(String code) {
        boolean known = !em.createNativeQuery("select 1 from expert_specialty where code = ?1 and valid_from <= ?2"
                        + " and (valid_to is null or valid_to > ?2)")
                .setParameter(1, code)
                .setParameter(2, today())
                .getResultList()
                .isEmpty();
        if (!known) throw Refusal.invalid("method.specialtyUnknown", code);
    }
}
