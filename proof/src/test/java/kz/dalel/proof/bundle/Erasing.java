package kz.dalel.proof.bundle;

import java.util.HexFormat;
import kz.dalel.proof.Commitment;
import kz.dalel.proof.Entry;
import kz.dalel.proof.EntryDraft;
import kz.dalel.proof.TestLog;

/** An erased entry and the act that erased it, alone in a log; something may be wrong with the act. */
final class Erasing {
    private static final byte[] NONCE = new byte[Commitment.NONCE_BYTES];
    private static final Entry ERASED = TestLog.read(1);

    private Erasing() {}

    /** @param without what the act lacks */
    static void of(Forger forger, String without) {
        TestLog log = new TestLog(forger.bundle.log.key());
        log.append(ERASED, NONCE);
        log.append(act(without));
        forger.own(log, 0);
    }

    static void before(Forger forger) {
        TestLog log = new TestLog(forger.bundle.log.key());
        log.append(act("nothing"));
        log.append(ERASED, NONCE);
        forger.own(log, 1);
    }

    private static Entry act(String without) {
        EntryDraft act = BundleCase.draft(without.equals("action") ? "custody.erasureAsked" : "custody.entryErased")
                .detail("commitment", HexFormat.of().formatHex(Commitment.of(NONCE, ERASED.canonical())));
        if (!without.equals("after")) act.after("0".repeat(64));
        if (!without.equals("actNumber")) act.detail("actNumber", "17");
        if (!without.equals("actDate")) act.detail("actDate", "2026-11-20");
        return act.entry();
    }
}
