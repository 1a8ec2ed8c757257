package kz.dalel.handover;

import kz.dalel.exhibit.Keeping;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/** How an object was found when it was received, complete: a broken or another seal is described. */
record Inspection(String condition, Boolean sealIntact, String seal, String place, String discrepancy, String digest) {
    private static final String OUTSIDE = "outside";

    /** What was said, where the object was released with this seal; null for one without. */
    static Inspection of(Receiving said, String sealGiven, boolean toOutside, String digest) {
        String condition = Statement.of("handover.conditionFound", said.condition(), Statement.PARAGRAPH);
        String seal = Statement.orNone("handover.seal", said.seal(), Statement.LINE);
        if (seal == null) seal = sealGiven;
        if (sealGiven != null || seal != null) Mandatory.value("handover.sealIntact", said.sealIntact());
        String discrepancy = Statement.orNone("handover.discrepancy", said.discrepancy(), Statement.PARAGRAPH);
        boolean otherSeal = seal != null && !seal.equals(sealGiven);
        if (discrepancy == null && (otherSeal || Boolean.FALSE.equals(said.sealIntact())))
            throw Refusal.invalid("required.handover.discrepancy");
        String place = toOutside ? OUTSIDE : Keeping.place(said.place());
        return new Inspection(condition, said.sealIntact(), seal, place, discrepancy, digest);
    }
}
