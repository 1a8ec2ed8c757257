package kz.dalel.dist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Demonstration data, entered through the public API as the demonstration accounts. */
final class Demo {
    private final Site site;
    private final PrintStream out;

    Demo(Site site, PrintStream out) {
        this.site = site;
        this.out = out;
    }

    /** Loads what is not there yet. */
    void load() {
        Session session = new Session(site);
        Account.all().stream().filter(a -> !a.roles().isEmpty()).forEach(a -> session.get(a.username(), "me"));
        new DemoRegisters(session, today()).fill();
        List<DemoCase> missing =
                cases().stream().filter(one -> !there(session, one)).toList();
        if (missing.isEmpty()) return;
        certify(session);
        for (int i = 0; i < missing.size(); i++) {
            new DemoWalk(session, missing.get(i), today()).go();
            out.printf("Demo data   %d of %d%n", i + 1, missing.size());
        }
    }

    /** Whether the case was begun, now or by an earlier start that was stopped. */
    private static boolean there(Session session, DemoCase one) {
        return one.holders().stream().anyMatch(holder -> !session.get(
                        holder, "requests?q=" + one.caseNumber().replace("/", "%2F"))
                .path("items")
                .isEmpty());
    }

    /** Enters what is not in the register yet: a second start may have new cases to load. */
    private static void certify(Session session) {
        for (String officer : List.of("10", "11", "12", "17")) {
            String path = "experts/00000000-0000-4000-8000-0000000000" + officer + "/certificates";
            List<String> there = session.get("quality", path).path("items").findValuesAsText("number");
            for (String specialty : List.of("COMPUTER", "MEDIA", "NETWORK_MALWARE")) {
                String number = "DEMO-" + officer + "-" + specialty;
                if (!there.contains(number)) session.post("quality", path, certificate(specialty, number));
            }
        }
    }

    private static Map<String, String> certificate(String specialty, String number) {
        return Map.of(
                "specialty", specialty,
                "number", number,
                "validFrom", "2024-01-15",
                "validTo", "2029-01-14",
                "attestedOn", "2024-01-15");
    }

    /** All cases, in the order in which they are loaded. */
    static List<DemoCase> cases() {
        try {
            return new ObjectMapper().readValue(Resource.text("demo-cases.json"), new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new Trouble("demo-cases.json cannot be read: " + unreadable.getMessage());
        }
    }

    /** The day in Astana, as the server counts it. */
    private static LocalDate today() {
        return LocalDate.ofInstant(instant(), ZoneId.of("Asia/Almaty"));
    }

    /** The present instant, of the one clock of this process. */
    static Instant instant() {
        return Clock.systemUTC().instant();
    }

    /** The address and the accounts, for the person who started it. */
    void introduce() {
        out.println();
        out.println("Dalel runs at " + site.web() + "    (Ctrl-C stops it)");
        out.println();
        out.println("Demonstration accounts, all with the password  "
                + site.secrets().demo());
        out.println("Signing and other grave acts ask for a code besides; the secret for an authenticator app is  "
                + new Totp(site.secrets().demoTotp()).base32());
        out.println("(TOTP, 6 digits, 30 seconds);  ./dalel code  shows the present code");
        for (Account a : Account.all()) {
            out.printf("  %-19s %-22s %-11s %s%n", a.username(), a.name(), a.agency(), String.join(", ", a.roles()));
        }
        out.println();
    }
}
