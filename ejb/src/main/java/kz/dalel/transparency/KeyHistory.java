package kz.dalel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Roles;
import kz.dalel.proof.note.VerifierKey;

/** Which keys sign the log, one after the other; a new one is announced in the log itself. */
@ApplicationScoped
class KeyHistory {
    /** The entry that announces a key names it. */
    private static final String LINES =
            "select k.vkey, k.from_size, l.index from custody_key k left join custody_entry e on e.subject = 'log:' || ?1"
                    + " and e.action = 'log.keyRotated'"
                    + " and cast(convert_from(e.entry, 'UTF8') as jsonb) -> 'details' ->> 'newKey' = k.vkey"
                    + " left join custody_leaf l on l.entry = e.id"
                    + " where split_part(k.vkey, '+', 1) = ?1 order by k.from_size";

    @PersistenceContext
    EntityManager em;

    @Inject
    LogSettings settings;

    @Inject
    LogKey key;

    @Inject
    CustodyLog custody;

    /**
     * Writes the entry that another key signs from now on, when that is so; true when it did. A key that was given up does not come
     * back: whoever has its file by mistake, or stole it, signs nothing.
     */
    boolean announced() {
        List<KeyLine> lines = lines();
        String now = key.verifier().format();
        if (lines.isEmpty()) return false;
        KeyLine last = lines.get(lines.size() - 1);
        if (last.vkey().equals(now)) return false;
        if (lines.stream().anyMatch(line -> line.vkey().equals(now)))
            throw new NotContinued("the key " + now + " was given up before");
        Optional<String> previous = key.previousVerifier().map(Object::toString);
        if (previous.filter(before -> !before.equals(last.vkey())).isPresent())
            throw new NotContinued("the previous key is not the one that signed last, " + last.vkey());
        custody.append(Act.onLog("log.keyRotated", settings.origin())
                .as(Roles.SEQUENCER)
                .because(settings.reasonOfKey())
                .detail("oldKey", last.vkey())
                .detail("newKey", now));
        return true;
    }

    /** Notes that the key signs trees larger than that, where it is a new one. */
    void signs(long size) {
        em.createNativeQuery("insert into custody_key (vkey, from_size) values (?, ?) on conflict do nothing")
                .setParameter(1, key.verifier().format())
                .setParameter(2, size)
                .executeUpdate();
    }

    /** The key that signs at present. */
    VerifierKey signing() {
        return key.verifier();
    }

    /** The keys of this log, the first one first. */
    @SuppressWarnings("unchecked") // a native query for tuples
    List<KeyLine> lines() {
        List<Tuple> rows = em.createNativeQuery(LINES, Tuple.class)
                .setParameter(1, settings.origin())
                .getResultList();
        List<KeyLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Tuple row = rows.get(i);
            Long until = i + 1 < rows.size() ? rows.get(i + 1).get(1, Long.class) : null;
            lines.add(new KeyLine(row.get(0, String.class), row.get(1, Long.class) + 1, until, row.get(2, Long.class)));
        }
        return lines;
    }

    /** The key that signed the tree of that size. */
    String at(long size) {
        return lines().stream()
                .filter(line -> line.from() <= size)
                .reduce((earlier, later) -> later)
                .map(KeyLine::vkey)
                .orElseGet(() -> key.verifier().format());
    }
}
