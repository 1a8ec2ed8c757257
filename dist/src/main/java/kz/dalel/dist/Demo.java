package kz.dalel.dist;

import java.io.PrintStream;

/** Demonstration data, entered through the public API as the demonstration accounts. */
final class Demo {
    private final Site site;
    private final PrintStream out;

    Demo(Site site, PrintStream out) {
        this.site = site;
        this.out = out;
    }

    /** Loads the data unless it is there already. */
    void load() {}

    /** The address and the accounts, for the person who started it. */
    void introduce() {
        out.println();
        out.println("Dalel runs at " + site.web() + "    (Ctrl-C stops it)");
        out.println();
        out.println("Demonstration accounts, all with the password  "
                + site.secrets().demo());
        for (Account a : Account.all()) {
            out.printf("  %-19s %-22s %-11s %s%n", a.username(), a.name(), a.agency(), String.join(", ", a.roles()));
        }
        out.println();
    }
}
