package kz.dalel.exhibit;

import kz.dalel.request.RequestNumber;

/**
 * An object in the Center's keeping.
 *
 * @param seal the seal on receipt; null for a thing without one
 * @param holder who answers for it: {@code user:<id>}, or by name somebody to whom it was issued
 * @param place where it lies
 */
public record Kept(ExhibitNumber number, RequestNumber request, String name, String seal, String holder, String place) {

    /** Whether this party answers for it. */
    public boolean isHeldBy(String party) {
        return holder.equals(party);
    }

    /** Whether it was issued to somebody who has no account. */
    public boolean isOutside() {
        return !holder.startsWith("user:");
    }
}
