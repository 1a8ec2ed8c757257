package kz.dalel.it.handover;

import static kz.dalel.it.handover.Hands.party;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several objects in one package between sites: what comes, what is missing, and for how long their cases show to whom. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ParcelIT {
    private final Person astana = Hands.who("custodian");
    private final Person almaty = Hands.who("custodian.almaty");

    @Test
    void what_is_not_in_it_stays_in_transit_and_is_written_down() {
        Hands first = Hands.accepted();
        Hands second = Hands.accepted();
        almaty.get("/me").expect(200);
        Hands.who("registrar").post("/parcels", form(almaty, first, second)).refused(403, "handover.notHeld");
        String parcel = sent(almaty, first, second);
        Hands.who("registrar").get(parcel).refused(404, "parcel.unknown");
        assertThat(almaty.get("/parcels").expect(200).json().path("items").findValuesAsText("papers"))
                .contains("письмо на 2 листах");

        astana.post(parcel + "/receipt", opening(true, "второго нет", null, first))
                .refused(403, "handover.notNamed");
        almaty.post(parcel + "/receipt", opening(true, null, null, first)).refused(422, "required.parcel.discrepancy");
        JsonNode opened = almaty.post(
                        parcel + "/receipt", opening(false, "пломба порвана, второго нет", "чужой ключ", first))
                .expect(201)
                .json()
                .path("opened");
        assertThat(opened.path("extra").asText()).isEqualTo("чужой ключ");
        assertThat(first.holder()).isEqualTo(party("custodian.almaty"));
        assertThat(second.texts("handovers", "state")).containsExactly("IN_TRANSIT");
        assertThat(second.holder()).isEqualTo(party("custodian"));
        assertThat(second.texts("custody", "action")).endsWith("exhibit.released", "exhibit.missingInParcel");
        assertThat(first.texts("custody", "packageIntact")).containsExactly("false");
        assertThat(first.texts("custody", "reason").toString()).doesNotContain("порвана", "ключ");
        almaty.post(parcel + "/receipt", opening(true, "нет", null, first)).refused(409, "parcel.received");
        astana.post(parcel + "/recall", Map.of("text", "ошибка")).refused(409, "parcel.received");
    }

    @Test
    void what_is_not_said_of_an_object_is_named_with_the_object() {
        Hands hands = Hands.accepted();
        String parcel = sent(almaty, hands);
        Map<String, Object> said = Map.of(
                "sealIntact",
                true,
                "exhibits",
                List.of(Map.of("number", hands.exhibit(), "received", Map.of("sealIntact", false))));
        assertThat(almaty.post(parcel + "/receipt", said)
                        .refused(422, "parcel.incomplete")
                        .reasons())
                .containsExactly("parcel.itemCondition", "parcel.itemDiscrepancy", "parcel.itemPlace");
        almaty.post(parcel + "/receipt", opening(true, null, null, hands, Hands.accepted()))
                .expect(404);
        almaty.post(parcel + "/receipt", opening(true, null, null, hands)).expect(201);
    }

    @Test
    void the_receiver_sees_the_case_while_an_object_of_it_is_at_his_site() {
        Hands hands = Hands.accepted();
        almaty.get(hands.path("places")).expect(404);
        String parcel = sent(almaty, hands);
        almaty.post(parcel + "/receipt", opening(true, null, null, hands)).expect(201);
        String request = request(hands);
        assertThat(capacities(request)).containsExactly("CUSTODIAN");
        almaty.post("/requests/" + request + "/discrepancy", Map.of("text", "x"))
                .refused(403, "request.notYours");
        assertThat(almaty.get("/requests/" + request + "/custody")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("action"))
                .contains("exhibit.handedOver")
                .doesNotContain("request.triaged", "request.accepted");

        String back = sent(almaty, astana, hands);
        almaty.get(hands.path("places")).expect(200);
        astana.post(back + "/receipt", opening(true, null, null, hands)).expect(201);
        assertThat(hands.holder()).isEqualTo(party("custodian"));
        assertThat(capacities(request)).isEmpty();
        almaty.get(hands.path("places")).expect(404);
        almaty.get(back).expect(200);
        assertThat(almaty.get(back).json().path("contents")).isEmpty();
    }

    @Test
    void the_part_in_the_case_lasts_until_the_last_object_has_left_the_site() {
        Hands hands = Hands.accepted();
        Person expert = Hands.who("registrar.almaty");
        expert.get("/me").expect(200);
        almaty.post(sent(almaty, hands) + "/receipt", opening(true, null, null, hands))
                .expect(201);
        expert.post(sent(almaty, expert, hands) + "/receipt", opening(true, null, null, hands))
                .expect(201);
        assertThat(capacities(request(hands))).hasSize(2);
        astana.post(sent(expert, astana, hands) + "/receipt", opening(true, null, null, hands))
                .expect(201);
        assertThat(capacities(request(hands))).isEmpty();
    }

    @Test
    void a_parcel_that_is_taken_back_leaves_nothing_with_whoever_was_named() {
        Hands hands = Hands.accepted();
        String parcel = sent(almaty, hands);
        almaty.get(hands.path("handovers")).expect(200);
        almaty.post(parcel + "/recall", Map.of("text", "ошибка")).refused(403, "handover.notGiver");
        astana.post(parcel + "/recall", Map.of("text", " ")).refused(422, "required.handover.recallReason");
        astana.post(parcel + "/recall", Map.of("text", "адресат в отпуске")).expect(201);
        almaty.get(hands.path("handovers")).expect(404);
        assertThat(hands.texts("handovers", "state")).containsExactly("RECALLED");
        almaty.post(parcel + "/receipt", opening(true, "пусто", null)).refused(409, "parcel.recalled");
        hands.released("custodian", "expert");
    }

    @Test
    void one_object_taken_back_alone_ends_the_part_as_well() {
        Hands hands = Hands.accepted();
        sent(almaty, hands);
        String handover = hands.texts("handovers", "id").get(0);
        astana.post(hands.path("handovers/" + handover + "/recall"), Map.of("text", "ошибка"))
                .expect(201);
        almaty.get(hands.path("handovers")).expect(404);
    }

    @Test
    void those_only_are_named_who_may_hold_objects() {
        Hands hands = Hands.accepted();
        for (String other : List.of("unithead", "archivist")) {
            Hands.who(other).get("/me").expect(200);
            astana.post("/parcels", form(Hands.who(other), hands)).refused(403, "handover.receiverHoldsNothing");
            hands.release("custodian", other).refused(403, "handover.receiverHoldsNothing");
        }
        Hands.who("fma").get("/me").expect(200);
        astana.post("/parcels", form(Hands.who("fma"), hands)).refused(403, "handover.receiverTakesNoPart");
        almaty.get("/me").expect(200);
        List<String> offered = named(astana.get("/parcels/receivers").expect(200));
        assertThat(offered).contains("Виктор Шевченко").doesNotContain("Дмитрий Орлов", "Ирина Литвинова");
        assertThat(named(astana.get(hands.path("handovers/receivers")).expect(200)))
                .contains("Дәурен Ысқақов", "Наталья Белова")
                .doesNotContain("Дмитрий Орлов", "Ирина Литвинова", "Бауыржан Қасымов");
        assertThat(hands.texts("handovers", "id")).isEmpty();
    }

    private static List<String> named(Reply people) {
        return people.json().path("items").findValuesAsText("name");
    }

    private String sent(Person receiver, Hands... objects) {
        return sent(astana, receiver, objects);
    }

    private static String sent(Person giver, Person receiver, Hands... objects) {
        receiver.get("/me").expect(200);
        return "/parcels/"
                + giver.post("/parcels", form(receiver, objects))
                        .expect(201)
                        .json()
                        .path("id")
                        .asLong();
    }

    private static Map<String, Object> form(Person receiver, Hands... objects) {
        Map<String, Object> form = new HashMap<>();
        form.put("exhibits", Stream.of(objects).map(Hands::exhibit).toList());
        form.put("receiver", receiver.id());
        form.put("courier", Map.of("name", "Ахметов Д.", "serviceId", "КС 0412", "authority", "доверенность № 12"));
        form.put("seal", "004420");
        form.put("papers", "письмо на 2 листах");
        form.put("reason", "исследование в Алматы");
        form.put("condition", "упаковка цела");
        return form;
    }

    private static Map<String, Object> opening(boolean intact, String discrepancy, String extra, Hands... found) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Hands hands : found) items.add(Map.of("number", hands.exhibit(), "received", Hands.received(Map.of())));
        Map<String, Object> form = new HashMap<>(Map.of("sealIntact", intact, "exhibits", items));
        form.put("discrepancy", discrepancy);
        form.put("extra", extra);
        return form;
    }

    private static String request(Hands hands) {
        return Dalel.owner()
                .texts("select request from exhibit where number = ?", hands.exhibit())
                .get(0);
    }

    /** As what people, not bodies, keep objects of the case. */
    private static List<String> capacities(String request) {
        return Dalel.owner()
                .texts(
                        "select capacity from participation where request = ? and until is null"
                                + " and capacity in ('CUSTODIAN', 'REGISTRY') and party like 'user:%'",
                        request);
    }
}
