package kz.dalel.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.kernel.Refusal;

/**
 * What is said when an object is received.
 *
 * @param condition as found, in words
 * @param sealIntact mandatory for a sealed object
 * @param seal the number on the seal as found; absent it is the one with which the object was released
 * @param place where it is put, by the code of the place; for somebody from outside it stays outside
 * @param discrepancy what differs; mandatory where the seal is broken, lost or another one
 * @param act the upload with the signed act of somebody from outside
 * @param photographs uploads with images
 */
public record Receiving(
        String condition,
        Boolean sealIntact,
        String seal,
        String place,
        String discrepancy,
        String act,
        List<String> photographs) {
    public Receiving {
        photographs = photographs == null ? List.of() : List.copyOf(photographs);
    }

    /** What is not said of one object among several, where it was released with this seal; each names the object. */
    Stream<Refusal> gaps(ExhibitNumber number, String sealGiven) {
        boolean otherSeal = !isBlank(seal) && !seal.strip().equals(sealGiven);
        boolean differs = otherSeal || Boolean.FALSE.equals(sealIntact);
        List<Refusal> gaps = new ArrayList<>();
        if (isBlank(condition)) gaps.add(Refusal.invalid("parcel.itemCondition", number));
        if (sealIntact == null && (sealGiven != null || otherSeal))
            gaps.add(Refusal.invalid("parcel.itemSeal", number));
        if (differs && isBlank(discrepancy)) gaps.add(Refusal.invalid("parcel.itemDiscrepancy", number));
        if (isBlank(place)) gaps.add(Refusal.invalid("parcel.itemPlace", number));
        return gaps.stream();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
