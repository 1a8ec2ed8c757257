package kz.dalel.it.browser;

import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ways that leave the straight one, on the page: what is asked, answered, suspended, challenged; and the policy. */
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("looks")
class CourseJourneyIT {
    @Test
    void an_extension_is_asked_for_seen_first_in_my_work_and_granted() {
        Journey journey = examined();
        try (Visitor head = Visitor.of("head");
                Visitor investigator = Visitor.of("investigator.astana")) {
            head.opensCase(journey.number());
            head.step("Ask for an extension")
                    .types("Why the term is not enough", "4 ТБ")
                    .presses("Send the motion");
            head.step("Ask for an extension").isWrong("Days more", "Say for how many days.");
            head.step("Ask for an extension").types("Days more", "10").presses("Send the motion");
            head.isTold("The motion for an extension is sent");
            head.looks("motion-asked");
            investigator.opens("/app/work.xhtml");
            investigator.sees("Motions that wait for your decision");
            investigator.looks("work-with-motion");
            investigator.follows(journey.number());
            Sheet answer = investigator.part("Answer a motion of the Center");
            answer.group("Decision").ticks("granted");
            answer.presses("Answer");
            answer.isWrong("Reasons", "Give the reasons of the answer.");
            answer.types("Reasons", "Согласен").presses("Answer");
            investigator.isTold("The answer is recorded.");
            investigator.sees("extended by 10 days");
        }
    }

    @Test
    void a_study_waits_for_materials_and_a_challenge_is_decided() {
        Journey journey = examined();
        try (Visitor head = Visitor.of("head");
                Visitor registrar = Visitor.of("registrar");
                Visitor investigator = Visitor.of("investigator.astana")) {
            head.opensCase(journey.number());
            head.step("Suspend until materials come")
                    .types("What is asked for", "пароль устройства")
                    .types("Why the study cannot go on without it", "данные не читаются")
                    .presses("Suspend");
            head.seesState("Suspended");
            registrar.opensCase(journey.number());
            registrar.sees("stands still since");
            registrar.looks("suspended");
            Sheet resumption = registrar.step("Resume");
            resumption.group("Why the study goes on").ticks("what was asked for came");
            resumption.types("What came, or on what the study rests", "пароль").presses("Resume");
            registrar.seesState("In examination");
            investigator.opensCase(journey.number());
            Sheet challenge = investigator.step("Challenge");
            challenge.group("Against whom").ticks("the expert");
            challenge.group("Ground").ticks("Dependent on a party in service or otherwise");
            challenge
                    .types("Who challenges", "защитник С. Волков")
                    .types("The facts", "служил там же")
                    .presses("Raise the challenge");
            investigator.seesState("Challenged");
            investigator.looks("challenged");
            Sheet decision = investigator.step("Decide on the challenge");
            decision.group("Decision").ticks("reject: the work goes on");
            decision.types("Reasons", "зависимости нет").presses("Decide");
            investigator.seesState("In examination");
        }
    }

    @Test
    void the_policy_is_a_table_that_everybody_at_the_center_reads() {
        try (Visitor head = Visitor.of("head")) {
            head.opens("/app/policy.xhtml");
            head.sees("In force: version");
            head.looks("policy");
            head.opens("/app/policy.xhtml?code=checks");
            head.sees("Required checks");
        }
    }

    private static Journey examined() {
        return Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine();
    }
}
