package kz.dalel.it.browser;

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

/** The pages on which people are told and write to each other: messages, mail, thread, absence, duty, calendar. */
@Tag("looks")
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LettersPagesIT {
    @BeforeAll
    static void everybody_was_here() {
        for (String name : List.of("head", "unithead", "registrar", "custodian", "expert", "expert2", "reviewer"))
            Dalel.person(name).get("/me").expect(200);
    }

    @Test
    void whoever_opens_a_case_has_read_its_messages() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1).receive();
        try (Visitor registrar = Visitor.of("registrar")) {
            registrar.opens("/app/messages.xhtml");
            registrar.sees("Waits for you: Check and register");
            registrar.looks("messages");
            registrar.follows(journey.number());
            registrar.seesState("Received");
            registrar.opens("/app/preferences.xhtml");
            registrar
                    .part("How letters come")
                    .types("Address of your office mailbox", "registrar")
                    .presses("Save");
            registrar.isTold("This is no mail address.");
            registrar
                    .part("How letters come")
                    .types("Address of your office mailbox", "registrar@example.kz")
                    .presses("Save");
            registrar.isTold("Your wishes are kept.");
            registrar.looks("preferences");
        }
    }

    @Test
    void an_expert_asks_and_the_appointing_person_finds_it_in_her_work() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine();
        String heading = "Correspondence with the appointing person";
        try (Visitor expert = Visitor.of("expert");
                Visitor investigator = Visitor.of("investigator.astana")) {
            expert.opensCase(journey.number());
            expert.part(heading).presses("Write into the case");
            expert.isTold("Choose what you write");
            expert.part(heading).chooses("Kind", "Question");
            expert.part(heading).types("Text", "Известен ли пароль?").presses("Write into the case");
            expert.isTold("It stands in the thread.");
            investigator.opens("/app/work.xhtml");
            investigator.sees("Questions that wait for your answer");
            investigator.looks("work-questions");
            investigator.opensCase(journey.number());
            investigator.part(heading).chooses("Kind", "Answer");
            investigator.part(heading).choosesWith("Question that you answer", "Известен ли пароль?");
            investigator.part(heading).types("Text", "Нет").presses("Write into the case");
            investigator.isTold("It stands in the thread.");
            investigator.looks("thread");
        }
    }

    @Test
    void absence_duty_and_calendar() {
        try (Visitor unithead = Visitor.of("unithead");
                Visitor expert = Visitor.of("expert2")) {
            unithead.opens("/app/duty.xhtml");
            unithead.part("Put on duty").presses("Put on duty");
            unithead.isTold("Choose the site.");
            unithead.looks("duty");
            unithead.opens("/app/away.xhtml");
            unithead.looks("away");
            expert.opens("/app/calendar.xhtml");
            expert.sees("You do not have to appear anywhere in this week.");
            expert.looks("calendar");
        }
    }
}
