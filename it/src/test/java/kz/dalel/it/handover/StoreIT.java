package kz.dalel.it.handover;

import static kz.dalel.it.handover.Hands.party;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the store keeps: foreign objects apart, shelves as they are, parcels as they come, photographs as they were taken. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StoreIT {

    @Test
    void a_foreign_object_is_set_apart_and_neither_case_learns_of_the_other() {
        Journey one = Hands.journey();
        Journey other = Journey.registered(Dalel.stack().site(), 1);
        Hands bag = new Hands(one.exhibits().get(0));
        Hands object = new Hands(other.exhibits().get(0));
        bag.receive("expert", bag.released("custodian", "expert")).expect(201);

        Reply known = found(bag, object.exhibit()).expect(201);
        Reply unknown = found(bag, "CDF-1999-000001").expect(201);
        assertThat(known.json().path("remark")).isEqualTo(unknown.json().path("remark"));
        assertThat(known.text()).doesNotContain(object.exhibit(), other.number());
        assertThat(notices("custodian", bag)).hasSize(2);
        String told = Hands.who("investigator.astana")
                        .get(bag.path("quarantine"))
                        .text()
                + Hands.who("expert").get(one.path("custody")).expect(200).text();
        assertThat(told).contains("SIM").doesNotContain(object.exhibit(), other.number());

        List<JsonNode> notices = notices("custodian", object);
        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).path("side").asText()).isEqualTo("OBJECT");
        String owners = Hands.who("investigator.astana")
                        .get(object.path("quarantine"))
                        .text()
                + Hands.who("registrar").get(other.path("custody")).expect(200).text();
        assertThat(owners).contains("exhibit.quarantined").doesNotContain(bag.exhibit(), one.number(), "SIM");
        object.release("custodian", "registrar").refused(409, "quarantine.held");
        assertThat(object.texts("places", "place")).endsWith("quarantine/1");

        String end = object.path("quarantine/" + notices.get(0).path("id").asLong() + "/end");
        Map<String, String> said = Map.of("place", "store-1/shelf-2", "reason", "возвращён в своё дело");
        Hands.who("expert").post(end, said).expect(403);
        Hands.who("registrar").post(end, said).expect(201);
        assertThat(object.holder()).isEqualTo(party("registrar"));
        object.released("registrar", "custodian");
    }

    private static Reply found(Hands bag, String label) {
        return Hands.who("expert")
                .post(
                        bag.path("quarantine"),
                        Map.of("label", label, "description", "SIM-карта под батареей", "place", "quarantine/1"));
    }

    private static List<JsonNode> notices(String who, Hands hands) {
        JsonNode items =
                Hands.who(who).get(hands.path("quarantine")).expect(200).json().path("items");
        return items.valueStream().toList();
    }

    @Test
    void who_found_it_does_not_end_the_quarantine() {
        Hands bag = Hands.accepted();
        Reply found = Hands.who("custodian")
                .post(bag.path("quarantine"), Map.of("description", "ключ", "place", "quarantine/1"))
                .expect(201);
        String end = bag.path("quarantine/" + found.json().path("id").asLong() + "/end");
        Map<String, String> said = Map.of("place", "store-1/shelf-2", "reason", "передан владельцу");
        Hands.who("custodian").post(end, said).refused(403, "handover.samePerson");
        Hands.who("storekeeper").post(end, said).expect(201);
        assertThat(bag.holder()).isEqualTo(party("custodian"));
    }

    @Test
    void a_check_of_a_shelf_tells_what_is_missing_and_what_is_extra() {
        Hands there = Hands.accepted();
        Hands gone = Hands.accepted();
        Hands stray = Hands.accepted();
        String shelf = "store-7/" + there.exhibit();
        for (Hands hands : List.of(there, gone)) move(hands, shelf).expect(201);
        move(gone, shelf).refused(409, "place.same");

        JsonNode checked = Hands.who("custodian")
                .post(
                        "/shelf-checks",
                        Map.of("place", shelf, "scanned", List.of(there.exhibit(), stray.exhibit(), "чужая метка")))
                .expect(201)
                .json();
        assertThat(checked.path("present").findValuesAsText("number")).containsExactly(there.exhibit());
        assertThat(checked.path("missing").findValuesAsText("number")).containsExactly(gone.exhibit());
        assertThat(checked.path("extra").findValuesAsText("number")).containsExactly(stray.exhibit());
        assertThat(checked.path("extra").findValuesAsText("place")).containsExactly("store-1/shelf-3");
        assertThat(checked.path("unknown").get(0).asText()).isEqualTo("чужая метка");
        assertThat(gone.texts("custody", "reason")).endsWith("shelfMISSING");

        JsonNode elsewhere = Hands.who("custodian.almaty")
                .post("/shelf-checks", Map.of("place", shelf, "scanned", List.of(there.exhibit())))
                .expect(201)
                .json();
        assertThat(elsewhere.path("extra")).isEmpty();
        assertThat(elsewhere.path("missing")).isEmpty();
    }

    private static Reply move(Hands hands, String place) {
        return Hands.who("custodian").post(hands.path("places"), Map.of("place", place, "reason", "перестановка"));
    }

    @Test
    void a_parcel_passes_between_sites_and_what_is_not_in_it_stays_in_transit() {
        Hands first = Hands.accepted();
        Hands second = Hands.accepted();
        Person almaty = Hands.who("custodian.almaty");
        almaty.get("/me").expect(200);
        Map<String, Object> form = Map.of(
                "exhibits",
                List.of(first.exhibit(), second.exhibit()),
                "receiver",
                almaty.id(),
                "courier",
                Map.of("name", "Ахметов Д.", "serviceId", "КС 0412", "authority", "доверенность № 12"),
                "seal",
                "004420",
                "reason",
                "исследование в Алматы",
                "condition",
                "упаковка цела");
        Hands.who("registrar").post("/parcels", form).refused(403, "handover.notHeld");
        String parcel = "/parcels/"
                + Hands.who("custodian")
                        .post("/parcels", form)
                        .expect(201)
                        .json()
                        .path("id")
                        .asLong();
        Hands.who("registrar").get(parcel).refused(404, "parcel.unknown");

        Map<String, Object> opening = Map.of(
                "sealIntact",
                true,
                "exhibits",
                List.of(Map.of("number", first.exhibit(), "received", Hands.received(Map.of()))));
        Hands.who("custodian").post(parcel + "/receipt", withRemark(opening)).refused(403, "handover.notNamed");
        almaty.post(parcel + "/receipt", opening).refused(422, "required.parcel.discrepancy");
        almaty.post(parcel + "/receipt", withRemark(opening)).expect(201);
        assertThat(first.holder()).isEqualTo(party("custodian.almaty"));
        assertThat(second.texts("handovers", "state")).containsExactly("IN_TRANSIT");
        assertThat(second.holder()).isEqualTo(party("custodian"));
        almaty.post(parcel + "/receipt", withRemark(opening)).refused(409, "parcel.received");
    }

    private static Map<String, Object> withRemark(Map<String, Object> opening) {
        return Map.of("sealIntact", true, "discrepancy", "второго объекта нет", "exhibits", opening.get("exhibits"));
    }

    @Test
    void photographs_and_items_taken_out_are_kept_under_the_object() {
        Hands hands = Hands.accepted();
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3};
        Tus tus = new Tus(Hands.who("custodian"));
        String upload = tus.opened("пломба.png", image.length, "filetype", "image/png");
        tus.append(upload, 0, image).expect(204);
        Map<String, Object> seal =
                Map.of("number", "004418", "finding", "OPENED", "reason", "осмотр", "photographs", List.of(upload));
        Hands.who("custodian").post(hands.path("seals"), seal).expect(201);
        assertThat(hands.texts("photographs", "about")).containsExactly("seal/1");
        assertThat(Hands.who("expert")
                        .get(hands.path("photographs/1"))
                        .expect(200)
                        .bytes())
                .isEqualTo(image);
        Hands.who("expert").get(hands.path("photographs/2")).refused(404, "photograph.unknown");
        Map<String, Object> noImage = Map.of(
                "number",
                "004419",
                "finding",
                "OPENED",
                "reason",
                "осмотр",
                "photographs",
                List.of(Hands.scan("custodian")));
        Hands.who("custodian").post(hands.path("seals"), noImage).refused(422, "photograph.noImage");

        for (String name : List.of("SIM-карта", "карта памяти"))
            Hands.who("custodian")
                    .post(hands.path("sub-items"), Map.of("name", name))
                    .expect(201);
        String svg = Hands.who("expert").get(hands.path("label")).expect(200).text();
        assertThat(svg).startsWith("<svg").contains(hands.exhibit() + "-02", "карта памяти", "004418");
        Reply pdf = Hands.who("expert").get(hands.path("label?format=pdf")).expect(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.text()).startsWith("%PDF-");
        Hands.who("expert2").get(hands.path("label")).expect(404);
        assertThat(hands.texts("sub-items", "label")).containsExactly(hands.exhibit() + "-01", hands.exhibit() + "-02");
    }
}
