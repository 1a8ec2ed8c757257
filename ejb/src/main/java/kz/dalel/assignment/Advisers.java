package kz.dalel.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;

/**
 * Who may be asked for methodical help: any employee of the Center whom nothing ties to a side. No certificate is asked for, for
 * advice is no evidence. Called by services only.
 */
@ApplicationScoped
public class Advisers {
    private static final String EMPLOYEES =
            "select o.id, o.name, o.body, array_to_string(array(select role from unnest(o.roles) role where role = any (k.roles)"
                    + " order by role), ',') from officer o join body b on b.code = o.body"
                    + " cross join (select string_to_array(?1, ',') as roles) k"
                    + " where b.kind in ('SITE', 'CENTER') and o.roles && k.roles order by o.name collate \"kk-x-icu\", o.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Register register;

    @Inject
    Circumstances circumstances;

    /** All of them with what stands against each in the request today, those whom nothing bars first, then by name. */
    public List<AdviserLine> of(RequestNumber number) {
        Matter matter = register.matter(number);
        LocalDate today = register.today();
        Map<String, Circumstance> said = circumstances.on(today);
        List<?> rows = em.createNativeQuery(EMPLOYEES, Tuple.class)
                .setParameter(1, String.join(",", Step.ADVICE.roles()))
                .getResultList();
        return rows.stream()
                .map(row -> line((Tuple) row, said, matter, today))
                .sorted(Comparator.comparing(line -> !line.bars().isEmpty()))
                .toList();
    }

    /** Refused for whoever is none of them, and with everything that stands against him. */
    public AdviserLine demand(RequestNumber number, String officer) {
        AdviserLine adviser = of(number).stream()
                .filter(line -> line.officer().equals(officer))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("advice.notOfTheCenter"));
        if (!adviser.bars().isEmpty()) throw Refusal.incomplete("advice.barred", adviser.bars());
        return adviser;
    }

    private static AdviserLine line(Tuple row, Map<String, Circumstance> said, Matter matter, LocalDate today) {
        String officer = row.get(0, String.class);
        Candidate candidate = new Candidate(
                officer,
                row.get(1, String.class),
                row.get(2, String.class),
                List.of(),
                said.getOrDefault(officer, Circumstance.NONE));
        return new AdviserLine(
                officer,
                candidate.name(),
                candidate.body(),
                List.of(row.get(3, String.class).split(",", -1)),
                Bars.inAnySeat(candidate, matter, today));
    }
}
