package kz.dalel.it.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Pdf;
import kz.dalel.it.stack.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts that people sign on paper, for those who take part in the case. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ActsIT {

    @ParameterizedTest
    @CsvSource({
        "kk, Сәйкессіздік туралы акт, Объектілерді жеткізген",
        "ru, Акт о расхождении, Объекты доставил",
        "en, Act of discrepancy, Exhibits brought by"
    })
    void a_discrepancy_is_printed_for_custodian_and_bringer(String language, String title, String bringer) {
        Journey journey = Journey.submitted(Dalel.stack().site(), 2).receive();
        String path = journey.path("discrepancy/act?lang=" + language);
        journey.person("custodian").get(path).refused(404, "step.notTaken");
        journey.step("custodian", "discrepancy", "{\"text\": \"Пакет 2 разорван с угла.\"}", "DISCREPANCY");
        Pdf act = Pdf.of(journey.person("custodian"), path);
        act.says(title, bringer, "Пакет 2 разорван с угла.", "Сидоров И. П., курьер", journey.number());
        act.says(journey.exhibits().get(0), journey.exhibits().get(1));
        assertThat(Pdf.of(journey.investigator(), path)).isEqualTo(act);
        for (String stranger : List.of("fma", "judge", "registrar.almaty"))
            Dalel.person(stranger).get(path).expect(404);
    }

    @Test
    void a_handover_is_printed_open_and_then_with_both_sides() {
        Hands hands = Hands.accepted();
        long id = hands.released("custodian", "expert");
        String path = hands.path("handovers/" + id + "/act?lang=ru");
        Pdf open = Pdf.of(Hands.who("custodian"), path);
        open.says("Акт приёма-передачи № " + id, hands.exhibit(), Hands.SEAL, "«____» ______________");
        hands.receive("expert", id).expect(201);
        Pdf done = Pdf.of(Hands.who("expert"), path);
        done.says("Дәурен Ысқақов", "пломба не нарушена", "Расхождений не заявлено.", "SHA-256 совпадает");
        assertThat(done.text()).doesNotContain("«____»");
        Dalel.person("fma").get(path).expect(404);
        Hands.who("expert").get(hands.path("handovers/999999/act")).refused(404, "handover.unknown");
    }

    @Test
    void of_what_was_recalled_there_is_no_act() {
        Hands hands = Hands.accepted();
        long id = hands.released("custodian", "expert");
        Hands.who("custodian")
                .post(hands.path("handovers/" + id + "/recall"), Map.of("text", "передумали"))
                .expect(201);
        Hands.who("custodian").get(hands.path("handovers/" + id + "/act")).refused(409, "handover.recalled");
    }

    @Test
    void one_act_lists_all_objects_of_a_parcel_for_its_giver_and_its_receiver() {
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
        String parcel = Hands.who("custodian")
                .post("/parcels", form)
                .expect(201)
                .json()
                .path("id")
                .asText();
        String path = "/parcels/" + parcel + "/act?lang=kk";
        for (Person side : List.of(Hands.who("custodian"), almaty))
            Pdf.of(side, path)
                    .says("№ " + parcel + " сәлемдемені қабылдау-тапсыру актісі", first.exhibit(), second.exhibit())
                    .says("Ахметов Д.", "004420", "Цифрлық криминалистика орталығы, Алматы қаласы");
        Hands.who("registrar").get(path).refused(404, "parcel.unknown");
        Hands.who("expert").get(path).expect(403);
    }
}
