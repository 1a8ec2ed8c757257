package kz.dalel.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.upload.Stored;
import kz.dalel.upload.Uploads;

/** Where one person asks that an entry be erased, and another confirms it; the database checks both once more. */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.ARCHIVIST, Roles.AUDITOR})
public class ErasureDesk {
    @Inject
    Erasures erasures;

    @Inject
    Uploads uploads;

    @Inject
    CustodyLog custody;

    @Inject
    Time time;

    /**
     * Asks; the scanned act becomes a document of the entry's case. Not found when the entry does not show to the caller;
     * conflict when it is erased, tells of an erasure or belongs to no case.
     */
    public ErasureSheet ask(ErasureForm form) {
        ErasureForm wish = form.checked(time.today());
        Tuple row = erasures.entry(wish.entry());
        String entry = wish.entry().toString();
        if (row.get("erasure") != null) throw Refusal.conflict("erasure.done", entry);
        if (Target.isOwn(row.get("action", String.class))) throw Refusal.conflict("erasure.own", entry);
        Target target = Target.of(row);
        if (target.request() == null) throw Refusal.conflict("erasure.noCase", entry);
        Stored scan = uploads.claim(wish.scan(), target.request());
        Erasure erasure = new Erasure(wish, scan, erasures.actor(), erasures.instant());
        erasures.put(erasure);
        custody.append(act("custody.erasureAsked", target, erasure));
        return erasures.sheet(erasure);
    }

    /** Confirms and erases. Forbidden for who asked, in whatever role; conflict when it was done, or the act was not read. */
    public ErasureSheet confirm(long id) {
        Erasure erasure = erasures.find(id);
        erasure.demandSecond(erasures.actor());
        if (erasures.isErased(erasure.entry())) throw Refusal.conflict("erasure.done", Long.toString(erasure.entry()));
        if (erasure.hasScan() && !erasures.isRead(id)) throw Refusal.conflict("erasure.notRead");
        Target target = erasures.confirm(erasure, id);
        custody.append(act("custody.entryErased", target, erasure));
        return erasures.sheet(erasure);
    }

    /** At most {@code limit} erasures, the newest first. */
    public List<ErasureSheet> newest(int limit) {
        return erasures.newest(limit).stream().map(erasures::sheet).toList();
    }

    private Act act(String action, Target target, Erasure erasure) {
        return erasures.act(action, target, erasure)
                .because(erasure.ground())
                .after(erasure.scan())
                .detail("commitment", target.commitment());
    }
}
