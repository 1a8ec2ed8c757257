package kz.dalel.it.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;

/** One object and what people do with it. */
record Hands(String exhibit) {
    static final String SEAL = "пломба 004417";
    private static final Map<String, String> CLERK =
            Map.of("name", "Әлиев Б., секретарь суда", "serviceId", "СУ 1203", "authority", "доверенность № 7");

    /** A case that an expert has accepted, its object held by the custodian. */
    static Hands accepted() {
        return new Hands(journey().exhibits().get(0));
    }

    static Journey journey() {
        return Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept();
    }

    static Person who(String name) {
        return Dalel.person(name);
    }

    Reply release(String giver, String receiver) {
        return release(giver, Map.of("receiver", who(receiver).id(), "purpose", "EXAMINATION"));
    }

    Reply release(String giver, Map<String, ?> said) {
        Map<String, Object> form = new HashMap<>(said);
        form.putIfAbsent("reason", "исследование");
        form.putIfAbsent("condition", "упаковка цела");
        return who(giver).post(path("handovers"), form);
    }

    /** Releases and gives the number of the handover. */
    long released(String giver, String receiver) {
        return release(giver, receiver).expect(201).json().path("id").asLong();
    }

    /** Issues it to the clerk of a court until a day. */
    long issued(String giver) {
        Map<String, Object> said =
                Map.of("outside", CLERK, "purpose", "COURT", "until", "2027-01-31", "ground", "запрос суда № 12");
        return release(giver, said).expect(201).json().path("id").asLong();
    }

    Reply receive(String receiver, long handover) {
        return receive(receiver, handover, Map.of());
    }

    Reply receive(String receiver, long handover, Map<String, ?> said) {
        return who(receiver).post(path("handovers/" + handover + "/receipt"), received(said));
    }

    static Map<String, Object> received(Map<String, ?> said) {
        Map<String, Object> form = new HashMap<>(said);
        form.putIfAbsent("condition", "упаковка цела");
        form.putIfAbsent("sealIntact", true);
        form.putIfAbsent("place", "lab-2/safe-1");
        return form;
    }

    Reply back(String receiver, long issue, String act) {
        Map<String, Object> form =
                Map.of("outside", CLERK, "reason", "заседание окончено", "received", received(Map.of("act", act)));
        return who(receiver).post(path("handovers/" + issue + "/return"), form);
    }

    static String scan(String by) {
        return new Tus(who(by)).upload("act.pdf", "%PDF-1.7 signed act".getBytes(UTF_8));
    }

    JsonNode sheet() {
        return who("custodian").get("/exhibits/" + exhibit).expect(200).json().path("custody");
    }

    String holder() {
        return sheet().path("holder").asText();
    }

    List<String> texts(String noun, String member) {
        return Journey.byPeople(who("custodian").get(path(noun)).expect(200), member);
    }

    String path(String noun) {
        return "/exhibits/" + exhibit + "/" + noun;
    }

    static String party(String name) {
        return "user:" + who(name).id();
    }
}
