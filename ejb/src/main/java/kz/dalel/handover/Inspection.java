package kz.dalel.handover;

import kz.dalel.exhibit.Keeping;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Statement;

/** How an object was found when it was received, complete: a broken or another seal is described. */
record Inspection(String condition, Boolean sealIntact, String seal, String place, String discrepancy, String digest) {
    private static final String OUTSIDE = "outside";

    /** What was said, where the object was released with this seal; null for one without. Refused with all that is missing. */
    static Inspection of(Receiving said, String sealGiven, boolean toOutside, String digest) {
        String seen = Statement.orNone("handover.seal", said.seal(), Statement.LINE);
        String seal = seen == null ? sealGiven : seen;
        Mandatory.all(
                "handover.incomplete",
                () -> Mandatory.text("handover.conditionFound", said.condition()),
                () -> demandSealSeen(said, seal),
                () -> demandDiscrepancy(said, seal != null && !seal.equals(sealGiven)),
                () -> demandWhere(said, toOutside));
        String condition = Statement.of("handover.conditionFound", said.condition(), Statement.PARAGRAPH);
        String discrepancy = Statement.orNone("handover.discrepancy", said.discrepancy(), Statement.PARAGRAPH);
        String place = toOutside ? OUTSIDE : Keeping.place(said.place());
        return new Inspection(condition, said.sealIntact(), seal, place, discrepancy, digest);
    }

    private static void demandSealSeen(Receiving said, String seal) {
        if (seal != null) Mandatory.value("handover.sealIntact", said.sealIntact());
    }

    private static void demandDiscrepancy(Receiving said, boolean otherSeal) {
        if (otherSeal || Boolean.FALSE.equals(said.sealIntact()))
            Mandatory.text("handover.discrepancy", said.discrepancy());
    }

    /** Whoever takes it outside signs the act; in the Center it has a place. */
    private static void demandWhere(Receiving said, boolean toOutside) {
        if (toOutside) Mandatory.line("handover.act", said.act());
        else Keeping.place(said.place());
    }
}
