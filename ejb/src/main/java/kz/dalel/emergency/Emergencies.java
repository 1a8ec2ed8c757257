package kz.dalel.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.kernel.Actor;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;

/** Finds what was asked for an emergency; the database decides whether the caller may ask, and whether he may decide. */
@ApplicationScoped
class Emergencies {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Time time;

    Actor actor() {
        return caller.actor();
    }

    Instant instant() {
        return time.instant();
    }

    /** The first of these roles that the caller has. */
    String roleOf(String... roles) {
        return Stream.of(roles).filter(actor()::has).findFirst().orElseThrow(() -> Refusal.forbidden("emergency.role"));
    }

    /** Refused where something stands against his asking; an unknown case is not told from a sealed one. */
    void demandOpenTo(RequestNumber number) {
        String against = (String) em.createNativeQuery("select against_emergency(?)")
                .setParameter(1, number.text())
                .getSingleResult();
        if (against != null) throw refusal(against);
    }

    void put(EmergencyAccess asked) {
        em.persist(asked);
    }

    EmergencyAccess find(long id) {
        EmergencyAccess asked = em.find(EmergencyAccess.class, id);
        if (asked == null) throw Refusal.notFound("emergency.unknown");
        return asked;
    }

    /** Writes the decision; refused with what stands against it. */
    EmergencyAccess decide(long id, boolean granted, String remark) {
        EmergencyAccess asked = find(id);
        String against = (String) em.createNativeQuery("select decide_emergency(:id, :granted, :remark, :at)")
                .setParameter("id", id)
                .setParameter("granted", granted)
                .setParameter("remark", remark)
                .setParameter("at", instant())
                .getSingleResult();
        if (against != null) throw refusal(against);
        em.refresh(asked);
        return asked;
    }

    List<EmergencySheet> newest(int limit) {
        return sheets(em.createQuery(
                        "select e from EmergencyAccess e order by e.askedAt desc, e.id desc", EmergencyAccess.class)
                .setMaxResults(limit)
                .getResultList());
    }

    EmergencySheet sheet(EmergencyAccess asked) {
        return sheets(List.of(asked)).get(0);
    }

    boolean isReading() {
        return (Boolean) em.createNativeQuery("select reads_for_emergency(?1, ?2)", Boolean.class)
                .setParameter(1, actor().id())
                .setParameter(2, instant())
                .getSingleResult();
    }

    /** The case with this number, or that of the exhibit, while the caller reads it for an emergency. */
    Optional<RequestNumber> readNow(String request, String exhibit) {
        String sql = request != null
                ? "select case when reads_in_emergency(?1) then cast(?1 as text) end"
                : "select emergency_case(?1)";
        String found = (String) em.createNativeQuery(sql)
                .setParameter(1, request != null ? request : exhibit)
                .getSingleResult();
        return Optional.ofNullable(found).map(RequestNumber::new);
    }

    /** With the names of all people in them, asked for at once. */
    private List<EmergencySheet> sheets(List<EmergencyAccess> all) {
        Map<String, String> names = names(all.stream()
                .flatMap(asked -> Stream.of(asked.askedBy(), asked.decidedBy()))
                .filter(Objects::nonNull));
        return all.stream()
                .map(asked -> asked.sheet(
                        named(names, asked.askedBy()), named(names, asked.decidedBy()), actor().id(), instant()))
                .toList();
    }

    /** His account where no name is known; null for nobody. */
    private static String named(Map<String, String> names, String officer) {
        return officer == null ? null : names.getOrDefault(officer, officer);
    }

    @SuppressWarnings("unchecked") // a native query for tuples
    private Map<String, String> names(Stream<String> officers) {
        List<Tuple> named = em.createNativeQuery("select id, name from officer where id = any (?)", Tuple.class)
                .setParameter(1, officers.distinct().toArray(String[]::new))
                .getResultList();
        return named.stream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    private static Refusal refusal(String against) {
        return switch (against) {
            case "unknown" -> Refusal.notFound("emergency.unknownCase");
            case "takesPart" -> Refusal.conflict("emergency.takesPart");
            case "decided" -> Refusal.conflict("emergency.decided");
            case "tooOld" -> Refusal.conflict("emergency.tooOld");
            case "samePerson" -> Refusal.forbidden("emergency.samePerson");
            case "partial" -> Refusal.forbidden("emergency.partial");
            default -> Refusal.forbidden("emergency.role");
        };
    }

    /** The role in which the caller reads. */
    String readingRole() {
        return roleOf(
                Roles.HEAD,
                Roles.UNIT_HEAD,
                Roles.EXPERT,
                Roles.REVIEWER,
                Roles.REGISTRAR,
                Roles.CUSTODIAN,
                Roles.ARCHIVIST,
                Roles.SPECIALIST,
                Roles.QUALITY);
    }
}
