package kz.dalel.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.journey.Words;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** One case on the pages, from the entrance to the return of its objects, each step by another person; the tests stand on each other. */
@Tag("looks")
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserJourneyIT {
    private static String number;
    private static List<String> exhibits;
    private static String daySigned;

    @BeforeAll
    static void worker_and_certified_experts_are_there() {
        Dalel.withWorker();
        Journey.drafted(Dalel.stack().site()).certify();
    }

    @Test
    @Order(1)
    void the_entrance_and_the_provider_speak_three_languages() {
        for (String language : List.of("kk", "ru", "en")) {
            try (Visitor stranger = Visitor.stranger(language)) {
                stranger.opens("/");
                stranger.meets("entrance");
                stranger.page()
                        .getByRole(AriaRole.MAIN)
                        .getByRole(AriaRole.LINK)
                        .click();
                stranger.meets("provider");
            }
        }
    }

    @Test
    @Order(2)
    void the_investigator_looks_around_and_begins_a_request() {
        try (Visitor visitor = Visitor.of("investigator.astana")) {
            visitor.opens("/app/work.xhtml");
            visitor.looks("work");
            visitor.follows("Requests");
            visitor.looks("requests");
            Investigator investigator = new Investigator(visitor);
            investigator.begins();
            visitor.looks("new-request");
            number = investigator.drafts(Words.QUESTION);
            visitor.isTold("Draft " + number + " is saved.");
        }
    }

    @Test
    @Order(3)
    void an_incomplete_request_is_refused_with_all_that_is_missing() {
        try (Visitor visitor = Visitor.of("investigator.astana")) {
            visitor.opens("/app/new.xhtml?number=" + number);
            new Investigator(visitor).submits();
            visitor.isTold("The request is incomplete");
            visitor.isTold("Date of the resolution");
            visitor.isTold("File of the resolution");
            visitor.isTold("Exhibits");
            visitor.part("Resolution").isWrong("Date of the resolution", "Give the date of the resolution.");
            assertThat(visitor.part("What to examine").field("Question 1")).hasValue(Words.QUESTION);
            visitor.pictures("incomplete");
            Barriers.none(visitor.page(), "incomplete");
        }
    }

    @Test
    @Order(4)
    void the_act_and_the_objects_are_uploaded_on_the_page_and_submitted() {
        try (Visitor visitor = Visitor.of("investigator.astana")) {
            visitor.opens("/app/new.xhtml?number=" + number);
            Investigator investigator = new Investigator(visitor);
            investigator.attachesTheAct();
            investigator.addsFile(Papers.text("записка.txt", "Переведите деньги на этот счёт"));
            exhibits = List.of(investigator.lastObject());
            watchesALargeFileGo(visitor);
            investigator.tellsTheOrigin();
            visitor.part("Exhibits").presses("Add exhibit");
            exhibits = List.of(exhibits.get(0), investigator.lastObject());
            visitor.looks("draft-complete");
            investigator.submits();
            visitor.isTold("Request " + number + " is submitted.");
            visitor.seesState("Submitted");
            visitor.looks("submitted");
        }
    }

    private static void watchesALargeFileGo(Visitor visitor) {
        Sheet objects = visitor.part("Exhibits");
        visitor.isOnASlowLine();
        objects.picks("File", Papers.image("снимок диска.bin"));
        assertThat(objects.upload("File").getByRole(AriaRole.PROGRESSBAR)).isVisible();
        assertThat(objects.upload("File")).containsText("%");
        visitor.pictures("upload-under-way");
        objects.hasArrived("File", "снимок диска.bin");
    }

    @Test
    @Order(5)
    void the_custodian_receives_and_the_registrar_registers() {
        try (Visitor custodian = Visitor.of("custodian")) {
            custodian.opensCase(number);
            custodian.looks("receipt");
            new Registry(custodian).receives(exhibits);
            custodian.isTold("Act and objects are received.");
            custodian.seesState("Received");
        }
        try (Visitor registrar = Visitor.of("registrar")) {
            registrar.opens("/app/work.xhtml");
            registrar.follows(number);
            registrar.looks("registration");
            new Registry(registrar).registers();
            registrar.isTold("The request is registered, the term has begun.");
            registrar.seesState("Registered");
        }
    }

    @Test
    @Order(6)
    void the_unit_head_decides_and_the_head_assigns() {
        try (Visitor unithead = Visitor.of("unithead")) {
            unithead.opensCase(number);
            unithead.looks("triage");
            new Leadership(unithead).decides();
            unithead.seesState("Triaged");
        }
        try (Visitor head = Visitor.of("head")) {
            head.opensCase(number);
            head.looks("assignment");
            new Leadership(head).assigns("Ысқақов", "Рахимов");
            head.isTold("Expert and reviewer are assigned.");
            head.seesState("Expert assigned");
        }
    }

    @Test
    @Order(7)
    void the_expert_accepts_examines_and_reads_the_metadata() {
        try (Visitor visitor = Visitor.of("expert")) {
            Expert expert = new Expert(visitor);
            visitor.opensCase(number);
            visitor.looks("acceptance");
            expert.accepts();
            visitor.seesState("Accepted by expert");
            visitor.looks("examination");
            expert.begins();
            visitor.seesState("In examination");
            visitor.looks("workbench");
            visitor.opens("/app/exhibit.xhtml?number=" + exhibits.get(0));
            visitor.reloadsUntilItSees("Extracted.");
            visitor.looks("exhibit");
        }
    }

    @Test
    @Order(8)
    void the_expert_notes_answers_and_drafts_the_conclusion() {
        try (Visitor visitor = Visitor.of("expert")) {
            Expert expert = new Expert(visitor);
            visitor.opensCase(number);
            expert.observes("запись длится 41 секунду");
            visitor.isTold("The note is written.");
            expert.findsNothing(exhibits.get(0));
            expert.answers();
            visitor.isTold("The answers are recorded.");
            visitor.part("Notes").contains("запись длится 41 секунду", "nothing found");
            visitor.pictures("notes-and-answers");
            expert.drafts();
            visitor.seesState("Conclusion drafted");
            visitor.looks("drafted");
            expert.sendsToReview();
            visitor.seesState("Internal review");
        }
    }

    @Test
    @Order(9)
    void the_reviewer_comments_the_expert_replies_the_review_ends_in_disagreement() {
        try (Visitor reviewer = Visitor.of("reviewer");
                Visitor expert = Visitor.of("expert")) {
            reviewer.opensCase(number);
            new Reviewer(reviewer).comments("вопрос 1", "Укажите версию средства");
            reviewer.isTold("The comment is recorded.");
            reviewer.looks("review");
            new Reviewer(reviewer).disagrees("вывод по вопросу 1 считаю неопределённым");
            reviewer.seesState("Internal review");
            reviewer.pictures("review-not-answered");
            expert.opensCase(number);
            expert.looks("reply");
            new Expert(expert).replies("Указана в перечне средств");
            expert.isTold("The reply is recorded.");
            reviewer.opensCase(number);
            new Reviewer(reviewer).disagrees("вывод по вопросу 1 считаю неопределённым");
            reviewer.isTold("The review is finished.");
        }
    }

    @Test
    @Order(10)
    void the_head_checks_the_form_and_the_expert_signs_on_paper() throws IOException {
        try (Visitor head = Visitor.of("head")) {
            head.opensCase(number);
            head.looks("form-check");
            new Leadership(head).approvesTheForm();
            head.seesState("Ready for signature");
        }
        try (Visitor visitor = Visitor.anew("expert")) {
            visitor.opensCase(number);
            visitor.looks("signature");
            assertThat(Files.readAllBytes(visitor.saves("Save the print"))).startsWith("%PDF-".getBytes(US_ASCII));
            Print print = Print.on(visitor);
            new Expert(visitor).signs("0000000000000000", print.pages());
            visitor.sees("What you entered is kept.");
            visitor.looks("second-factor-asked");
            visitor.showsHisSecondFactor("expert");
            visitor.step("Sign on paper").isWrong("Figures at the foot of each page", "another document was signed");
            assertThat(visitor.step("Sign on paper").field("Figures at the foot of each page"))
                    .hasValue("0000000000000000");
            visitor.pictures("other-paper");
            new Expert(visitor).signs(print.figures(), print.pages());
            visitor.isTold("The conclusion is signed; the term of the examination has stopped.");
            daySigned = Print.dayOfTheSignature(visitor);
        }
    }

    @Test
    @Order(11)
    void the_registrar_sends_the_custodian_returns_the_investigator_reads() {
        try (Visitor registrar = Visitor.of("registrar")) {
            registrar.opensCase(number);
            registrar.looks("delivery");
            new Registry(registrar).sends(daySigned);
            registrar.seesState("Delivered");
            registrar.looks("arrival");
            new Registry(registrar).notesTheArrival(daySigned);
            registrar.isTold("The receipt is noted.");
        }
        try (Visitor custodian = Visitor.of("custodian")) {
            custodian.opensCase(number);
            custodian.looks("objects-return");
            new Registry(custodian).returnsTheObjects();
            custodian.seesState("Objects returned");
        }
        try (Visitor investigator = Visitor.of("investigator.astana")) {
            investigator.opensCase(number);
            investigator.part("Conclusion").contains("признаки синтеза голоса, вероятно, имеются");
            investigator.looks("conclusion");
        }
    }

    @Test
    @Order(12)
    void what_is_not_there_and_what_has_expired_is_told_in_three_languages() {
        for (String language : List.of("kk", "ru", "en")) {
            try (Visitor visitor = Visitor.of("investigator.astana", language)) {
                visitor.opens("/app/nothing.xhtml");
                visitor.meets("not-there");
                visitor.opens("/app/new.xhtml");
                visitor.page().locator("[id='draft:grounds:in']").fill("чего нельзя потерять");
                visitor.losesItsSession();
                visitor.turnsPage(
                        () -> visitor.page().locator("[id='draft:save']").click());
                visitor.sees("чего нельзя потерять");
                visitor.meets("expired");
            }
        }
    }
}
