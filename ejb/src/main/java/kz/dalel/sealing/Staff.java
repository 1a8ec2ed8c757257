package kz.dalel.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.sealing.SealingSheet.Named;

/** The Center's people who may be named on a seal: at its seat and at the site that serves the appointing body. */
@ApplicationScoped
class Staff {
    /** Without one of each a sealed case stands still: nobody could take it in, keep its objects or assign it. */
    private static final List<String> NEEDED = List.of(Roles.HEAD, Roles.REGISTRAR, Roles.CUSTODIAN);

    private static final String PEOPLE =
            "select o.id, o.name, o.body, array_to_string(o.roles, ',') from officer o join body b on b.code = o.body"
                    + " join request r on r.number = ?1 join body a on a.code = r.appointing_body"
                    + " where b.kind in ('SITE', 'CENTER') and (b.kind = 'CENTER' or b.code = coalesce(r.site, a.site))"
                    + " and o.roles && array['head', 'unit_head', 'registrar', 'custodian', 'archivist'] order by o.name, o.id";

    @PersistenceContext
    EntityManager em;

    /** All of them, by name. */
    @SuppressWarnings("unchecked") // a native query for tuples
    List<Named> of(RequestNumber request) {
        return ((List<Tuple>) em.createNativeQuery(PEOPLE, Tuple.class)
                        .setParameter(1, request.text())
                        .getResultList())
                .stream().map(Staff::named).toList();
    }

    /** Refused with each who is none of them, and with each role that nobody among these has. */
    void demand(RequestNumber request, Collection<String> officers) {
        List<Named> chosen =
                of(request).stream().filter(one -> officers.contains(one.id())).toList();
        List<Refusal> wrong = new ArrayList<>();
        for (String officer : officers)
            if (chosen.stream().noneMatch(one -> one.id().equals(officer)))
                wrong.add(Refusal.invalid("sealing.notOfTheCenter", officer));
        for (String role : NEEDED)
            if (chosen.stream().noneMatch(one -> one.roles().contains(role)))
                wrong.add(Refusal.invalid("sealing.nobodyAs." + role));
        if (!wrong.isEmpty()) throw Refusal.incomplete("sealing.incomplete", wrong);
    }

    private static Named named(Tuple row) {
        return new Named(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                List.of(row.get(3, String.class).split(",", -1)));
    }
}
