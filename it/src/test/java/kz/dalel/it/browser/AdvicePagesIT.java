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

/** Methodical help on the page of its case: an adviser is named, answers or says that he may not, and who asked reads it. */
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("looks")
class AdvicePagesIT {
    private static final String ANSWER = "Снимите копию до отключения питания.";

    @BeforeAll
    static void everybody_was_here_once() {
        for (String name : List.of("head", "expert", "investigator.astana"))
            Dalel.person(name).get("/me").expect(200);
    }

    @Test
    void an_adviser_is_named_and_answers_and_who_asked_reads_that_it_is_no_evidence() {
        Journey journey = asked();
        try (Visitor head = Visitor.of("head");
                Visitor adviser = Visitor.of("expert");
                Visitor investigator = Visitor.of("investigator.astana")) {
            head.opens("/app/messages.xhtml");
            head.sees("Waits for you: Name who gives methodical help");
            head.opensCase(journey.number());
            head.step("Name an adviser").presses("Name the adviser");
            head.step("Name an adviser").isWrong("Adviser", "Choose the adviser.");
            head.looks("adviser-refused");
            head.opensCase(journey.number());
            head.step("Name an adviser")
                    .choosesWith("Adviser", Dalel.person("expert").account().name());
            head.step("Name an adviser")
                    .types("Why this person", "знает изъятие")
                    .presses("Name the adviser");
            head.seesState("With an adviser");
            adviser.opensCase(journey.number());
            adviser.looks("advice-form");
            adviser.opensCase(journey.number());
            adviser.step("Answer").types("Answer", ANSWER).presses("Send the answer");
            adviser.isTold("The answer is with the appointing person.");
            investigator.opensCase(journey.number());
            investigator.part("Methodical advice").contains(ANSWER, "no evidentiary status");
            investigator.looks("advice");
        }
    }

    @Test
    void an_adviser_who_may_not_advise_has_the_case_no_more() {
        Journey journey = asked();
        String named = "{\"adviser\": \"%s\", \"reason\": \"знает изъятие\"}"
                .formatted(Dalel.person("expert").id());
        journey.person("head").post(journey.path("adviser"), named).expect(201);
        try (Visitor adviser = Visitor.of("expert")) {
            adviser.opensCase(journey.number());
            adviser.step("Say that you may not advise").presses("I may not advise");
            adviser.step("Say that you may not advise")
                    .isWrong("What stands in your way", "Say what stands in your way.");
            adviser.step("Say that you may not advise")
                    .types("What stands in your way", "следователь – мой родственник")
                    .presses("I may not advise");
            adviser.isTold("Another adviser will be named");
        }
    }

    /** A registered request for methodical help, in a case of its own: whoever advises in a case never examines in it. */
    private static Journey asked() {
        String caseNumber = "268%012d".formatted(System.nanoTime() % 1_000_000_000_000L);
        return Journey.drafted(Dalel.stack().site(), draft -> draft.replace("\"EXAMINATION\"", "\"METHODICAL_HELP\"")
                        .replaceFirst("(\"caseNumber\": *)\"[^\"]*\"", "$1\"" + caseNumber + "\""))
                .submit()
                .receive()
                .register();
    }
}
