package kz.dalel.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages about who sees a case: sealed, read for an emergency, supervised, read, protected. */
@Tag("looks")
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccessPagesIT {
    @BeforeAll
    static void everybody_was_here() {
        for (String name : List.of(
                "head", "registrar", "custodian", "unithead", "prosecutor", "prosecutor.head", "prosecutor.astana"))
            Dalel.person(name).get("/me").expect(200);
    }

    @Test
    void the_appointing_person_seals_a_case_and_lifts_the_seal() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        try (Visitor investigator = Visitor.of("investigator.astana");
                Visitor unithead = Visitor.of("unithead")) {
            investigator.opensCase(journey.number());
            investigator.follows("Seal of the case");
            investigator.looks("not-sealed");
            investigator
                    .part("Seal the case")
                    .types("Ground", "Постановление о неразглашении")
                    .presses("Seal");
            investigator.isTold("Name those of the Center");
            investigator
                    .part("Seal the case")
                    .ticks(
                            "Сәуле Тоқтарова, Center of Digital Forensics",
                            "Наталья Белова, Center of Digital Forensics, Astana",
                            "Бауыржан Қасымов, Center of Digital Forensics, Astana")
                    .presses("Seal");
            investigator.isTold("is sealed.");
            investigator.looks("sealed");
            unithead.opens("/app/request.xhtml?number=" + journey.number());
            unithead.sees("no such request");
            investigator
                    .part("Lift the seal")
                    .types("Ground", "Постановление об отмене")
                    .presses("Lift the seal");
            investigator.isTold("is lifted.");
            unithead.opensCase(journey.number());
            unithead.seesState("Submitted");
        }
    }

    @Test
    void a_head_lets_an_expert_in_with_her_second_factor_and_nothing_typed_is_lost() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        try (Visitor expert = Visitor.of("expert2");
                Visitor head = Visitor.anew("head");
                Visitor auditor = Visitor.of("auditor")) {
            expert.opens("/app/emergency.xhtml");
            expert.part("Ask to read a case")
                    .types("Number of the case", journey.number())
                    .types("Why it cannot wait", "задержанный освобождается сегодня")
                    .presses("Ask");
            expert.isTold("Another person has to decide.");
            head.opens("/app/emergency.xhtml");
            head.looks("emergency-waits");
            head.part("Decide").choosesWith("Asked for", journey.number());
            head.part("Decide").types("Remark", "проверено по телефону").presses("Let in");
            head.sees("What you entered is kept.");
            head.looks("second-factor");
            head.showsHisSecondFactor("head");
            head.isTold("can read the case until");
            head.sees("проверено по телефону");
            expert.opens("/app/emergency.xhtml");
            expert.looks("emergency-granted");
            expert.opensCase(journey.number());
            expert.seesState("Registered");
            auditor.opens("/app/emergency.xhtml");
            auditor.sees(journey.number());
            auditor.opens("/app/readings.xhtml?number=" + journey.number());
            auditor.sees("case read for an emergency");
            auditor.looks("readings-audited");
        }
        assertThat(Dalel.owner()
                        .count(
                                "select count(*) from custody_entry where request = ? and action = 'request.emergencyGranted'",
                                journey.number()))
                .isOne();
    }

    @Test
    void a_prosecutor_looks_through_his_window() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1).receive();
        try (Visitor registrar = Visitor.of("registrar");
                Visitor prosecutor = Visitor.of("prosecutor")) {
            registrar.opensCase(journey.number());
            registrar.follows("Assign the supervising prosecutor");
            registrar.part("Say who supervises a case").choosesWith("Prosecutor", "Ерлан Жүнісбеков");
            registrar
                    .part("Say who supervises a case")
                    .types("Act that says so", "Распоряжение прокурора города № 4")
                    .presses("Assign");
            registrar.isTold("is assigned.");
            registrar.looks("supervision-assigned");
            journey.step(
                    "head",
                    "return",
                    """
                    {"ground": "BEYOND_COMPETENCE", "reasons": "Вопрос требует правовой оценки"}""",
                    "RETURNED");
            prosecutor.opens("/app/supervision.xhtml");
            prosecutor.sees("Returned without execution");
            prosecutor.sees("Вопрос требует правовой оценки");
            prosecutor.looks("supervision");
            prosecutor.follows("Open the record (" + journey.number() + ")");
            prosecutor.seesState("Returned unexecuted");
        }
    }

    @Test
    void a_protected_person_is_entered_and_read_with_a_reason() {
        Journey journey = Journey.drafted(Dalel.stack().site());
        journey.exhibit("protected.txt", ("protected " + journey.number()).getBytes(StandardCharsets.UTF_8));
        try (Visitor investigator = Visitor.of("investigator.astana")) {
            investigator.opens("/app/protected.xhtml?number=" + journey.number());
            investigator
                    .part("Give a person a pseudonym")
                    .types("Pseudonym", "Свидетель № 1")
                    .types("Surname", "Ахметжанов")
                    .types("Given names", "Нұржан")
                    .types("Decision on protection", "Постановление о мерах безопасности")
                    .presses("Enter");
            investigator.isTold("under the pseudonym");
            investigator.looks("protected");
            investigator.part("Read who it is").choosesWith("Person", "Свидетель № 1");
            investigator
                    .part("Read who it is")
                    .types("Why you have to know", "сверка")
                    .presses("Read");
            investigator.isTold("Нұржан Ахметжанов");
            investigator.opens("/app/readings.xhtml?number=" + journey.number());
            investigator.sees("read who stands behind a pseudonym");
            investigator.looks("readings");
        }
    }
}
