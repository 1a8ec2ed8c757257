package kz.dalel.dist;

import java.util.HashMap;
import java.util.Map;

/** What the store shows after the demonstration: one object in transit, one on its shelf, one whose seal was broken. */
final class DemoStore {
    private final Session session;
    private final DemoCase one;
    private final String exhibit;

    DemoStore(Session session, DemoCase one, String exhibit) {
        this.session = session;
        this.one = one;
        this.exhibit = exhibit;
    }

    /** Moves the object of some of the cases; the others stay with the registrar who received them. */
    void settle() {
        switch (one.until()) {
            case "REGISTERED" -> release(one.registrar(), one.custodian(), "KEEPING");
            case "TRIAGED" ->
                receive(
                        one.custodian(),
                        release(one.registrar(), one.custodian(), "KEEPING"),
                        Map.of("sealIntact", true));
            case "IN_EXAMINATION" -> breakSeal();
            default -> {
                // stays where it is
            }
        }
    }

    private void breakSeal() {
        String handover = release(one.registrar(), one.custodian(), "KEEPING");
        receive(one.custodian(), handover, Map.of("sealIntact", false, "discrepancy", "Нить пломбы 004417 порвана"));
        session.post(
                one.custodian(),
                path("seals"),
                Map.of("number", "004418", "finding", "BROKEN", "reason", "Нить пломбы 004417 порвана"));
    }

    private String release(String giver, String receiver, String purpose) {
        String account = Account.all().stream()
                .filter(a -> a.username().equals(receiver))
                .findFirst()
                .orElseThrow()
                .id();
        return session.post(
                        giver,
                        path("handovers"),
                        Map.of(
                                "receiver",
                                account,
                                "purpose",
                                purpose,
                                "reason",
                                "Передача в хранилище",
                                "condition",
                                "упаковка цела"))
                .path("id")
                .asText();
    }

    private void receive(String receiver, String handover, Map<String, Object> seal) {
        Map<String, Object> said = new HashMap<>(seal);
        said.put("condition", "упаковка цела");
        said.put("place", "store-1/shelf-2");
        session.post(receiver, path("handovers/" + handover + "/receipt"), said);
    }

    private String path(String noun) {
        return "exhibits/" + exhibit + "/" + noun;
    }
}
