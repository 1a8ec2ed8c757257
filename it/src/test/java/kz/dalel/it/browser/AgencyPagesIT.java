package kz.dalel.it.browser;

import com.microsoft.playwright.Locator;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case passes on its page, a body is succeeded on the page of bodies, and a question of law is pointed out. */
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("looks")
class AgencyPagesIT {
    @BeforeAll
    static void both_are_known_to_the_house() {
        for (String name : new String[] {"fma", "investigator.astana"})
            Dalel.person(name).get("/me").expect(200);
    }

    @Test
    void the_investigator_passes_a_case_and_has_it_no_more() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        try (Visitor investigator = Visitor.of("investigator.astana");
                Visitor fma = Visitor.of("fma")) {
            investigator.opensCase(journey.number());
            passesTo(investigator, "Никто Неизвестный");
            unfolded(investigator).isWrong("To whom, by full name", "has no single person of that name");
            unfolded(investigator)
                    .types(
                            "To whom, by full name",
                            Dalel.person("fma").account().name())
                    .presses("Pass the case on");
            investigator.isTold("The case has passed.");
            fma.opensCase(journey.number());
            passesTo(fma, "Никто Неизвестный");
            unfolded(fma).isWrong("To whom, by full name", "has no single person of that name");
            fma.looks("passage-refused");
            fma.opensCase(journey.number());
            fma.part("Passing of the case").contains("To another person or body", "Постановление № 12 от 20.11.2026");
            fma.looks("passage");
        }
    }

    @Test
    void a_question_of_law_is_pointed_out_where_it_is_written() {
        try (Visitor investigator = Visitor.of("investigator.astana")) {
            investigator.opens("/app/new.xhtml");
            investigator.part("What to examine").types("Question 1", "Виновен ли Иванов?");
            investigator.part("Submission").presses("Save draft");
            investigator.sees("This looks like a question of law");
            investigator.looks("question-of-law");
        }
    }

    @Test
    void the_administrator_enters_a_change_and_the_head_is_asked_to_confirm_it() {
        try (Visitor admin = Visitor.of("admin");
                Visitor head = Visitor.of("head")) {
            admin.opens("/app/bodies.xhtml");
            admin.looks("bodies");
            admin.part("Enter a change").choosesWith("Body", "Supreme Court");
            admin.part("Enter a change").chooses("What becomes of it", "renamed");
            admin.part("Enter a change")
                    .types("New name in Russian", "Верховный Суд")
                    .types("New name in Kazakh", "Жоғарғы Сот")
                    .types("New name in English", "Supreme Court of Kazakhstan")
                    .types("From which day", "2099-01-01")
                    .types("Act", "Закон № 1")
                    .types("Date of the act", "2098-12-01")
                    .presses("Enter");
            admin.isTold("waits for the head");
            head.opens("/app/bodies.xhtml");
            head.part("Confirm a change").choosesWith("Which change", "Supreme Court");
            head.part("Confirm a change").presses("Confirm");
            head.part("Confirm a change").isWrong("Which change", "takes effect on");
            head.looks("bodies-confirm");
        }
    }

    private static void passesTo(Visitor investigator, String name) {
        unfolded(investigator).choosesWith("To which body", "Financial Monitoring Agency");
        unfolded(investigator)
                .types("To whom, by full name", name)
                .types("Ground", "Постановление № 12 от 20.11.2026")
                .presses("Pass the case on");
    }

    /** The part of the page on which a case passes, with its form unfolded. */
    private static Sheet unfolded(Visitor visitor) {
        Sheet part = visitor.part("Passing of the case");
        Locator form = part.place().locator("details");
        if (form.getAttribute("open") == null) form.locator("summary").click();
        return part;
    }
}
