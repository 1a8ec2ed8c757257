package kz.dalel.web.session;

import java.net.URI;

/** Scheme, host and port of an address, as browsers send it. */
public final class Origin {
    private Origin() {}

    /** The origin of the address; empty for none. */
    public static String of(String address) {
        if (address.isEmpty()) return "";
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
