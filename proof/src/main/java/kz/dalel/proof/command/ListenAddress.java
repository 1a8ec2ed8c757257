package kz.dalel.proof.command;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a witness listens: {@code [HOST:]PORT}, on this machine alone unless a host is given. */
final class ListenAddress {
    private static final Pattern FORM = Pattern.compile("(?:(.+):)?([0-9]{1,5})");
    private static final int LAST_PORT = 65_535;

    private ListenAddress() {}

    /** @throws Misuse if it is no address; port 0 takes any that is free */
    static InetSocketAddress parse(String text) {
        Matcher parts = FORM.matcher(text);
        int port = parts.matches() ? Integer.parseInt(parts.group(2)) : LAST_PORT + 1;
        if (port > LAST_PORT) throw new Misuse("--listen: not [HOST:]PORT: " + text);
        InetSocketAddress address = parts.group(1) == null
                ? new InetSocketAddress(InetAddress.getLoopbackAddress(), port)
                : new InetSocketAddress(parts.group(1), port);
        if (address.isUnresolved()) throw new Misuse("--listen: no such host: " + parts.group(1));
        return address;
    }
}
