package kz.dalel.it.handover;

import static kz.dalel.it.handover.Hands.party;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the store keeps: foreign objects apart, shelves as they are, photographs as they were taken. */
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
    void what_was_taken_out_of_an_object_and_found_alone_leaves_the_object_where_it_is() {
        Hands bag = Hands.accepted();
        Hands phone =
                new Hands(Journey.registered(Dalel.stack().site(), 1).exhibits().get(0));
        Hands.who("custodian")
                .post(phone.path("sub-items"), Map.of("name", "SIM-карта"))
                .expect(201);
        bag.receive("expert", bag.released("custodian", "expert")).expect(201);
        String item = phone.exhibit() + "-01";
        Reply told = found(bag, item).expect(201);
        assertThat(told.text()).doesNotContain(phone.exhibit());
        found(bag, phone.exhibit() + "-77").expect(201);

        List<JsonNode> notices = notices("custodian", phone);
        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).path("remark").asText()).isEqualTo(item);
        assertThat(phone.texts("places", "place")).containsExactly("store-1/shelf-3");
        long held = phone.released("custodian", "registrar");
        phone.receive("registrar", held).expect(201);
        String end = phone.path("quarantine/" + notices.get(0).path("id").asLong() + "/end");
        Hands.who("custodian")
                .post(end, Map.of("place", "store-1/shelf-2", "reason", "SIM-карта возвращена"))
                .expect(201);
        assertThat(phone.holder()).isEqualTo(party("registrar"));
    }

    @Test
    void no_words_of_a_notice_name_the_other_case() {
        Hands bag = Hands.accepted();
        Hands other = Hands.accepted();
        Map<String, String> said =
                Map.of("label", other.exhibit(), "description", "SIM из " + other.exhibit(), "place", "quarantine/1");
        Hands.who("custodian").post(bag.path("quarantine"), said).refused(422, "quarantine.namesAnother");
        Reply notice = Hands.who("custodian")
                .post(bag.path("quarantine"), Map.of("description", "SIM-карта", "place", "quarantine/1"))
                .expect(201);
        assertThat(notice.json().path("mine").asBoolean()).isTrue();
        String end = bag.path("quarantine/" + notice.json().path("id").asLong() + "/end");
        Hands.who("storekeeper")
                .post(end, Map.of("place", "store-1/shelf-2", "reason", "вернули в " + other.exhibit()))
                .refused(422, "quarantine.namesAnother");
        assertThat(notices("custodian", other)).isEmpty();
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
