package kz.dalel.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Set;
import kz.dalel.kernel.Actor;
import kz.dalel.kernel.BoundCaller;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.proof.Commitment;
import kz.dalel.proof.Entry;
import kz.dalel.proof.EntryDraft;

/** Writes each act once, in the transaction of the act itself; called by services only. */
@ApplicationScoped
public class CustodyLog {
    /** The one statement of an entry, which takes its number and waits for its place by itself; public to be measured. */
    public static final String ENTRY =
            "insert into custody_entry (at, actor, action, subject, request, entry, nonce, commitment)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The container's own, known by their names. */
    private static final Set<String> MACHINES = Set.of(Roles.FIXITY, Roles.SEQUENCER);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    BoundCaller bound;

    @Inject
    Time time;

    /** Appends the act as the caller's; refused as a bug when a mandatory member is missing (ISO/IEC 27037). */
    public void append(Act act) {
        Entry entry = entry(act, caller.actor());
        byte[] canonical = entry.canonical();
        byte[] nonce = new byte[Commitment.NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        em.flush(); // the change goes out before its entry: a refused row never leaves an entry behind
        em.createNativeQuery(ENTRY)
                .setParameter(1, entry.time())
                .setParameter(2, entry.actor())
                .setParameter(3, entry.action())
                .setParameter(4, entry.subject())
                .setParameter(5, entry.request().orElse(null))
                .setParameter(6, canonical)
                .setParameter(7, nonce)
                .setParameter(8, Commitment.of(nonce, canonical))
                .executeUpdate();
    }

    private Entry entry(Act act, Actor actor) {
        EntryDraft draft = new EntryDraft(time.instant())
                .actor(party(actor), role(act, actor))
                .action(act.action, act.subject)
                .reason(act.reason);
        bound.body().ifPresent(draft::body);
        if (act.request != null) draft.request(act.request);
        if (act.capacity != null) draft.capacity(act.capacity);
        if (act.before != null) draft.before(act.before);
        if (act.after != null) draft.after(act.after);
        if (act.place != null) draft.place(act.place);
        if (act.counterparty != null) draft.counterparty(act.counterparty);
        act.details.forEach(draft::detail);
        return draft.entry();
    }

    private static String party(Actor actor) {
        if (actor.has(Roles.ENGINE)) return Roles.ENGINE;
        if (MACHINES.contains(actor.id())) return actor.id();
        return (actor.has(Roles.WORKER) ? "worker:" : "user:") + actor.id();
    }

    private static String role(Act act, Actor actor) {
        if (actor.has(Roles.ENGINE)) return Roles.ENGINE;
        if (actor.has(Roles.WORKER)) return Roles.WORKER;
        return act.role;
    }
}
