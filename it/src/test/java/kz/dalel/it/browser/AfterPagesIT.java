package kz.dalel.it.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

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

/** The pages of what comes after a conclusion: correction and check of a paper, court, data put right, archive. */
@Tag("looks")
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AfterPagesIT {
    @BeforeAll
    static void everybody_was_here() {
        for (String name : List.of("expert", "reviewer", "registrar", "archivist", "head"))
            Dalel.person(name).get("/me").expect(200);
    }

    @Test
    void a_wrong_digit_is_corrected_and_a_stranger_is_told() {
        Journey journey = delivered();
        String digits = journey.investigator()
                .get(journey.path("conclusion"))
                .expect(200)
                .json()
                .path("contentSha256")
                .asText()
                .substring(0, 16);
        try (Visitor expert = Visitor.anew("expert");
                Visitor reviewer = Visitor.of("reviewer");
                Visitor stranger = Visitor.stranger("en")) {
            stranger.opens("/check/" + digits);
            stranger.sees("Issued, and it stands.");
            stranger.looks("check-issued");
            expert.opensCase(journey.number());
            expert.step("Propose a correction")
                    .types("Where it stands", "page 3, answer 1")
                    .types("It says", "IMEI 356938035643809")
                    .types("It should say", "IMEI 356938035643806")
                    .types("How it came about", "slip in copying")
                    .types("Who noticed", "investigator Seitkali")
                    .presses("Propose the correction");
            expert.isTold("The correction is proposed");
            reviewer.opensCase(journey.number());
            Sheet review = reviewer.step("Review the correction");
            review.contains("IMEI 356938035643806");
            review.group("Your opinion").ticks("Agree");
            review.presses("Record the opinion");
            reviewer.isTold("The review of the correction is recorded.");
            expert.opensCase(journey.number());
            Sheet signature = expert.step("Sign the correction");
            signature.contains("A click is not a signature.");
            expert.looks("correction-to-sign");
            String act = journey.person("expert")
                    .get(journey.path("correction"))
                    .expect(200)
                    .json()
                    .at("/0/act/contentSha256")
                    .asText()
                    .substring(0, 16);
            signature = expert.step("Sign the correction");
            signature.attaches("Scan of the signed act", Papers.pdf("signed act.pdf"));
            signature
                    .types("Figures at the foot of each page", act)
                    .types("Pages of the act", "1")
                    .presses("Sign the correction");
            expert.showsHisSecondFactor("expert");
            expert.isTold("The correction is issued");
            expert.looks("corrected");
            stranger.opens("/check.xhtml");
            stranger.part("Check another paper")
                    .types("Figures at the foot of a page, or number of an act", digits)
                    .presses("Check");
            stranger.sees("Issued and corrected");
            stranger.looks("check-corrected");
            stranger.opens("/check/0123456789abcdef");
            stranger.sees("No such paper was printed here.");
            stranger.looks("check-unknown");
        }
    }

    @Test
    void the_court_is_entered_where_the_case_is() {
        Journey journey = delivered();
        try (Visitor investigator = Visitor.of("investigator.astana");
                Visitor expert = Visitor.of("expert");
                Visitor registrar = Visitor.of("registrar")) {
            investigator.opensCase(journey.number());
            investigator
                    .step("Summon the expert")
                    .types("Court or summoning body", "Court of Astana")
                    .types("Day of the hearing", "2030-12-10")
                    .types("Time", "10:30")
                    .types("Place", "room 4")
                    .types("On what he is to testify", "question 1")
                    .presses("Summon the expert");
            investigator.isTold("The summons is recorded.");
            expert.opensCase(journey.number());
            expert.step("Record the testimony")
                    .types("Day of the testimony", "2026-02-20")
                    .types("Summary", "explained the course of the study")
                    .presses("Record the testimony");
            expert.isTold("The testimony is recorded.");
            registrar.opensCase(journey.number());
            Sheet outcome = registrar.step("Record what the court said");
            outcome.group("What the court did").ticks("The court relied on the conclusion");
            outcome.types("Court", "Court of Astana")
                    .types("Date of the court’s act", "2026-02-20")
                    .types("Number of the court’s act", "1-417/2026")
                    .presses("Record the outcome");
            registrar.isTold("The outcome is recorded.");
            registrar
                    .part("Corrections of the request’s data")
                    .place()
                    .locator("summary")
                    .last()
                    .click();
            registrar
                    .part("Corrections of the request’s data")
                    .chooses("What is corrected", "Number of the case")
                    .types("It should say", "261971031000418")
                    .types("How it came about", "slip")
                    .types("Who noticed", "the registrar")
                    .presses("Correct the data");
            registrar.isTold("The data is corrected");
            registrar.looks("court-and-data");
        }
    }

    @Test
    void the_archive_shows_what_can_go_in_and_what_is_held() {
        Journey journey = delivered().giveBack();
        try (Visitor archivist = Visitor.of("archivist");
                Visitor head = Visitor.of("head")) {
            archivist.opens("/app/archive.xhtml");
            archivist.part("Can be archived").contains(journey.number());
            archivist.looks("archive");
            archivist.opensCase(journey.number());
            archivist.step("Archive").presses("Archive");
            archivist.isTold("The case is in the archive.");
            archivist.part("In the archive").place().locator("summary").first().click();
            archivist
                    .part("In the archive")
                    .types("Ground", "proceedings reopened")
                    .types("Letter or ruling", "No 7 of 20 February 2026")
                    .presses("Set a hold");
            archivist.isTold("The hold is set");
            archivist.looks("archived-and-held");
            head.opens("/app/archive.xhtml");
            head.part("Cases that are held").contains(journey.number());
        }
    }

    @Test
    void an_additional_request_names_what_it_follows() {
        Journey earlier = delivered();
        Journey later = Journey.following(
                Dalel.stack().site(),
                "ADDITIONAL",
                "{\"request\": \"" + earlier.number() + "\", \"reasons\": \"incomplete\"}");
        later.exhibit("more.txt", ("more " + later.number()).getBytes(UTF_8));
        try (Visitor investigator = Visitor.of("investigator.astana")) {
            investigator.opens("/app/new.xhtml?number=" + later.number());
            investigator.part("Earlier examination").contains("Attached conclusion");
            investigator.looks("draft-previous");
            later.submit();
            investigator.opensCase(later.number());
            investigator.part("Linked requests").contains(earlier.number(), "incomplete");
            investigator.looks("linked");
            investigator.opensCase(earlier.number());
            investigator.part("Linked requests").contains(later.number());
        }
    }

    private static Journey delivered() {
        return Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine()
                .conclude()
                .sign()
                .deliver();
    }
}
