package kz.dalel.it.handover;

import static kz.dalel.it.handover.Hands.party;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Released by one, received by another: never both by the same person, never by somebody who was not named. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HandoverIT {

    @Test
    void an_object_is_in_transit_until_whoever_was_named_has_received_it() {
        Hands hands = Hands.accepted();
        long id = hands.released("custodian", "expert");

        JsonNode open = Hands.who("expert")
                .get(hands.path("handovers/" + id))
                .expect(200)
                .json();
        assertThat(open.path("state").asText()).isEqualTo("IN_TRANSIT");
        assertThat(open.at("/given/seal").asText()).isEqualTo(Hands.SEAL);
        assertThat(hands.holder()).isEqualTo(party("custodian"));
        assertThat(Hands.who("expert")
                        .get("/handovers")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("exhibit"))
                .contains(hands.exhibit());

        JsonNode done = hands.receive("expert", id).expect(201).json();
        assertThat(done.path("state").asText()).isEqualTo("RECEIVED");
        assertThat(done.at("/found/sha256").asText())
                .isNotBlank()
                .isEqualTo(done.at("/given/sha256").asText());
        assertThat(hands.holder()).isEqualTo(party("expert"));
        assertThat(hands.texts("places", "holder")).containsExactly(party("custodian"), party("expert"));
        assertThat(hands.texts("places", "place")).containsExactly("store-1/shelf-3", "lab-2/safe-1");
        assertThat(hands.texts("custody", "action")).endsWith("exhibit.released", "exhibit.handedOver");
        assertThat(hands.texts("custody", "counterparty")).endsWith(party("expert"), party("custodian"));
        hands.receive("expert", id).refused(409, "handover.received");
    }

    @ParameterizedTest
    @ValueSource(strings = {"custodian", "storekeeper"})
    void nobody_is_both_sides_not_even_with_two_roles(String name) {
        Hands hands = Hands.accepted();
        if (!name.equals("custodian")) {
            hands.receive(name, hands.released("custodian", name)).expect(201);
            assertThat(hands.holder()).isEqualTo(party(name));
        }
        hands.release(name, name).refused(403, "handover.samePerson");
        Map<String, String> himself =
                Map.of("name", Hands.who(name).account().name(), "serviceId", "1", "authority", "1");
        hands.release(name, Map.of("outside", himself, "purpose", "TRANSFER", "ground", "акт"))
                .refused(403, "handover.samePerson");

        long id = hands.released(name, "expert");
        hands.receive(name, id).refused(403, "handover.samePerson");
        assertThat(hands.holder()).isEqualTo(party(name));
        assertThat(hands.texts("custody", "action")).endsWith("exhibit.released");
    }

    @Test
    void the_database_itself_refuses_one_person_as_both_sides() throws SQLException {
        Hands hands = Hands.accepted();
        long id = hands.released("custodian", "expert");
        String forged = "update handover set received_at = released_at, received_by = giver where id = " + id;
        try (Connection owner = Dalel.owner().connect();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(forged)).hasMessageContaining("handover_check");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "storekeeper", "expert"})
    void who_does_not_hold_an_object_hands_nothing_over(String name) {
        Hands hands = Hands.accepted();
        String receiver = name.equals("expert") ? "registrar" : "expert";
        hands.release(name, receiver).refused(403, "handover.notHeld");
        Hands.who(name)
                .post(hands.path("seals"), Map.of("number", "1", "finding", "OPENED", "reason", "осмотр"))
                .refused(403, "handover.notHeld");
        assertThat(hands.texts("handovers", "id")).isEmpty();
    }

    @Test
    void nobody_but_the_named_one_receives() {
        Hands hands = Hands.accepted();
        long id = hands.released("custodian", "expert");
        for (String other : List.of("registrar", "storekeeper"))
            hands.receive(other, id).refused(403, "handover.notNamed");
        Hands.who("registrar")
                .post(hands.path("handovers/" + id + "/recall"), Map.of("text", "ошибка"))
                .refused(403, "handover.notGiver");
        hands.release("custodian", "registrar").refused(409, "handover.inTransit");
        assertThat(hands.holder()).isEqualTo(party("custodian"));

        Hands.who("custodian")
                .post(hands.path("handovers/" + id + "/recall"), Map.of("text", "ошибка"))
                .expect(201);
        hands.receive("expert", id).refused(409, "handover.recalled");
        hands.released("custodian", "expert");
    }

    @Test
    void who_takes_no_part_neither_sees_nor_gives_nor_is_named() {
        Hands hands = Hands.accepted();
        for (String outsider : List.of("custodian.almaty", "fma")) {
            Hands.who(outsider).get("/me").expect(200);
            hands.release("custodian", outsider).refused(403, "handover.receiverTakesNoPart");
        }
        long id = hands.released("custodian", "expert");
        for (String outsider : List.of("custodian.almaty", "expert2")) {
            hands.release(outsider, "expert").expect(404);
            hands.receive(outsider, id).expect(404);
            for (String noun : List.of("handovers", "handovers/" + id, "places", "seals", "quarantine", "photographs"))
                Hands.who(outsider).get(hands.path(noun)).expect(404);
        }
        hands.receive("investigator.astana", id).expect(403);
        assertThat(Hands.who("custodian.almaty").get("/handovers").expect(200).text())
                .doesNotContain(hands.exhibit());
    }

    @Test
    void an_object_goes_to_court_and_back_with_signed_acts() {
        Hands hands = Hands.accepted();
        Map<String, String> nobody = Map.of("name", "Секретарь суда");
        assertThat(hands.release(
                                "custodian",
                                Map.of("outside", nobody, "purpose", "COURT", "until", "2027-01-31", "ground", "x"))
                        .refused(422, "handover.incomplete")
                        .reasons())
                .containsExactly("required.handover.outside.serviceId", "required.handover.outside.authority");
        long id = hands.issued("custodian");
        hands.receive("custodian", id, Map.of()).refused(422, "required.handover.act");
        hands.receive("expert", id, Map.of("act", Hands.scan("expert"))).refused(403, "store.notYours");
        JsonNode there = hands.receive("custodian", id, Map.of("act", Hands.scan("custodian")))
                .expect(201)
                .json();
        assertThat(there.at("/found/act").asText()).hasSize(64);
        assertThat(hands.holder()).isEqualTo("Әлиев Б., секретарь суда");
        hands.release("custodian", "expert").refused(403, "handover.notHeld");

        hands.back("storekeeper", id, Hands.scan("storekeeper")).expect(201);
        assertThat(hands.holder()).isEqualTo(party("storekeeper"));
        assertThat(hands.texts("places", "place")).containsExactly("store-1/shelf-3", "outside", "lab-2/safe-1");
        hands.back("storekeeper", id, Hands.scan("storekeeper")).refused(409, "handover.notIssued");
        assertThat(hands.texts("custody", "action"))
                .endsWith("exhibit.released", "exhibit.handedOver", "exhibit.takenBack");
    }

    @Test
    void a_broken_seal_is_described_and_its_number_stays_beside_the_new_one() {
        Hands hands = Hands.accepted();
        long id = hands.released("custodian", "expert");
        hands.receive("expert", id, Map.of("sealIntact", false)).refused(422, "required.handover.discrepancy");
        hands.receive("expert", id, Map.of("seal", "другая")).refused(422, "required.handover.discrepancy");
        hands.receive("expert", id, Map.of("sealIntact", false, "discrepancy", "нить порвана"))
                .expect(201);
        Hands.who("expert")
                .post(hands.path("seals"), Map.of("number", "004418", "finding", "BROKEN", "reason", "нить порвана"))
                .expect(201);
        Hands.who("expert")
                .post(hands.path("seals"), Map.of("number", "004419", "finding", "FIRST", "reason", "новая"))
                .refused(422, "seal.findingUntrue");
        assertThat(hands.texts("seals", "number")).containsExactly("004418");
        assertThat(hands.texts("seals", "previous")).containsExactly(Hands.SEAL);
        JsonNode next = hands.release("expert", "custodian").expect(201).json();
        assertThat(next.at("/given/seal").asText()).isEqualTo("004418");
    }

    @Test
    void objects_go_back_when_none_of_them_is_away() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        Hands hands = new Hands(journey.exhibits().get(0));
        long id = hands.released("custodian", "registrar");
        Map<String, String> beyond = Map.of("ground", "BEYOND_COMPETENCE", "reasons", "вопрос требует правовой оценки");
        Hands.who("head").post(journey.path("return"), beyond).expect(201);

        Map<String, String> back = Map.of("receiver", "следователь", "identityDocument", "041234567");
        String noun = journey.path("objects-return");
        assertThat(Hands.who("custodian")
                        .post(noun, back)
                        .refused(422, "request.incomplete")
                        .reasons())
                .containsExactly("handover.away");
        hands.receive("registrar", id).expect(201);
        Hands.who("custodian").post(noun, back).expect(201);
        assertThat(hands.texts("places", "place")).containsExactly("store-1/shelf-3", "lab-2/safe-1", "returned");
    }
}
