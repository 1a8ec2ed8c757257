package kz.dalel.handover;

import java.util.List;

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
}
