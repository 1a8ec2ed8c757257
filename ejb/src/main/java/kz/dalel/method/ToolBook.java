package kz.dalel.method;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;

/** Keeps the register of tools. Called by services only. */
@ApplicationScoped
class ToolBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    void enter(ToolForm form) {
        if (em.find(RegisteredTool.class, form.code()) != null) throw Refusal.conflict("tool.entered", form.code());
        boolean twice = !em.createQuery("select t from RegisteredTool t where t.name = :n and t.serial = :s")
                .setParameter("n", form.name())
                .setParameter("s", form.serial())
                .getResultList()
                .isEmpty();
        if (twice) throw Refusal.conflict("tool.serialTaken", form.serial());
        em.persist(new RegisteredTool(form, actor(), instant()));
    }

    void add(String code, ToolVersionForm form) {
        tool(code);
        if (em.find(ToolVersion.class, new ToolVersion.Key(code, form.version())) != null)
            throw Refusal.conflict("tool.versionEntered", code, form.version());
        em.persist(new ToolVersion(code, form, actor(), instant()));
    }

    int record(ToolVersion version, VerificationForm form) {
        ToolVersion.Key key = version.key();
        int ordinal = verifications(key).size() + 1;
        em.persist(
                new Verification(new Verification.Key(key.tool(), key.version(), ordinal), form, actor(), instant()));
        return ordinal;
    }

    RegisteredTool tool(String code) {
        RegisteredTool found = code == null ? null : em.find(RegisteredTool.class, code);
        if (found == null) throw Refusal.notFound("tool.unknown", String.valueOf(code));
        return found;
    }

    ToolVersion version(String code, String version) {
        return find(code, version).orElseThrow(() -> Refusal.notFound("tool.unknown", code + " " + version));
    }

    Optional<ToolVersion> find(String code, String version) {
        if (code == null || version == null) return Optional.empty();
        return Optional.ofNullable(em.find(ToolVersion.class, new ToolVersion.Key(code, version)));
    }

    /** All tools, by name. */
    List<RegisteredTool> tools() {
        return em.createQuery("select t from RegisteredTool t order by t.name, t.code", RegisteredTool.class)
                .getResultList();
    }

    /** All versions, in the order in which they came. */
    Stream<ToolVersion> versions() {
        return em
                .createQuery("select v from ToolVersion v order by v.enteredAt, v.key.version", ToolVersion.class)
                .getResultList()
                .stream();
    }

    Stream<Verification> verifications() {
        return em
                .createQuery("select v from Verification v order by v.key.ordinal", Verification.class)
                .getResultList()
                .stream();
    }

    /** The verifications of a version, the first one first. */
    List<Verification> verifications(ToolVersion.Key version) {
        return em.createQuery(
                        "select v from Verification v where v.key.tool = :t and v.key.version = :v order by v.key.ordinal",
                        Verification.class)
                .setParameter("t", version.tool())
                .setParameter("v", version.version())
                .getResultList();
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
}
