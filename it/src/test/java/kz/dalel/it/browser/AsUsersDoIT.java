package kz.dalel.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do besides what is asked of them: click twice, go back, come second, fall asleep, mistype. */
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("looks")
class AsUsersDoIT {
    private static final String REASON = "материал небольшой, достаточно одного эксперта";

    @BeforeAll
    static void experts_are_certified() {
        draft().certify();
    }

    @Test
    void a_head_sees_first_what_only_he_can_decide_and_a_statistician_figures_alone() {
        Journey.registered(Dalel.stack().site(), 1);
        try (Visitor head = Visitor.of("head");
                Visitor statistician = Visitor.of("statistician")) {
            head.opens("/app/today.xhtml");
            head.sees("What only you can decide");
            head.looks("today");
            head.opens("/app/figures.xhtml");
            head.sees("Open cases by state");
            head.looks("figures");
            statistician.opens("/app/figures.xhtml");
            statistician.sees("Numbers below five are not told");
            statistician.looks("figures-statistician");
        }
    }

    @Test
    void a_double_click_makes_one_draft_and_submits_once() {
        long drafts = acts("request.drafted", "%");
        try (Visitor visitor = Visitor.of("investigator2")) {
            visitor.opens("/app/new.xhtml");
            visitor.part("What to examine").types("Question 1", "Чьи это сообщения?");
            visitor.turnsPage(
                    () -> visitor.part("Submission").button("Save draft").dblclick());
            visitor.isTold("is saved.");
            assertThat(visitor.part("What to examine").field("Question 1")).hasValue("Чьи это сообщения?");
        }
        assertThat(acts("request.drafted", "%")).isEqualTo(drafts + 1);

        Journey journey = draft();
        journey.exhibit("a.txt", new byte[] {65});
        try (Visitor visitor = Visitor.of("investigator.astana")) {
            visitor.opens("/app/new.xhtml?number=" + journey.number());
            visitor.turnsPage(
                    () -> visitor.part("Submission").button("Submit request").dblclick());
            visitor.isTold("is submitted.");
        }
        assertThat(acts("request.submitted", journey.number())).isEqualTo(1);
    }

    @Test
    void of_two_windows_with_one_draft_the_second_is_told_and_keeps_what_was_typed() {
        Journey journey = draft();
        try (Visitor first = Visitor.of("investigator.astana");
                Visitor second = Visitor.of("investigator.astana")) {
            first.opens("/app/new.xhtml?number=" + journey.number());
            second.opens("/app/new.xhtml?number=" + journey.number());
            first.part("Resolution").types("Place of the resolution", "Алматы");
            first.part("Submission").presses("Save draft");
            second.part("What to examine").types("Grounds", REASON);
            second.part("Submission").presses("Save draft");
            second.isTold("Somebody else changed this record while you worked.");
            assertThat(second.part("What to examine").field("Grounds")).hasValue(REASON);
            second.pictures("draft-changed-meanwhile");
        }
    }

    @Test
    void of_two_people_at_one_case_the_second_is_told_and_can_copy_what_was_typed() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        try (Visitor unithead = Visitor.of("unithead");
                Visitor head = Visitor.of("head")) {
            unithead.opensCase(journey.number());
            head.opensCase(journey.number());
            Sheet late = head.step("Decide about the work")
                    .chooses("Priority", "1, first")
                    .types("Why it differs from the proposal", REASON);
            new Leadership(unithead).decides();
            unithead.seesState("Triaged");
            late.presses("Decide");
            head.seesState("Triaged");
            assertThat(head.page().locator(".messages .notice")).isVisible();
            head.part("What you typed, to copy it").contains(REASON);
            assertThat(head.part("What you typed, to copy it").place()).not().containsText("PRIMARY");
            Barriers.none(head.page(), "step taken by another");
            head.pictures("step-taken-by-another");
        }
        assertThat(acts("request.triaged", journey.number())).isEqualTo(1);
    }

    @Test
    void the_way_back_after_a_step_neither_repeats_nor_fails() {
        Journey journey =
                Journey.registered(Dalel.stack().site(), 1).triage().certify().assign();
        try (Visitor visitor = Visitor.of("expert")) {
            visitor.opens("/app/work.xhtml");
            visitor.opensCase(journey.number());
            new Expert(visitor).accepts();
            visitor.seesState("Accepted by expert");
            visitor.page().goBack();
            visitor.seesState("Accepted by expert");
            assertThat(visitor.page().locator(".messages .notice-wrong")).hasCount(0);
            visitor.page().reload();
            visitor.seesState("Accepted by expert");
            visitor.pictures("back-after-a-step");
        }
        assertThat(acts("request.accepted", journey.number())).isEqualTo(1);
    }

    @Test
    void a_session_that_has_ended_says_so_and_gives_back_what_was_typed() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept();
        try (Visitor visitor = Visitor.of("expert")) {
            visitor.opensCase(journey.number());
            Sheet beginning = visitor.step("Begin the examination").types("Plan", REASON);
            visitor.losesItsSession();
            beginning.presses("Begin the examination");
            visitor.sees("The page has expired");
            visitor.sees(REASON);
            visitor.follows("Open anew");
            visitor.follows(journey.number());
            visitor.step("Begin the examination").contains("Plan");
        }
    }

    @Test
    void the_address_of_a_case_leads_there_through_the_login() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        try (Visitor visitor = Visitor.of("head")) {
            visitor.losesItsSession();
            visitor.opensCase(journey.number());
            visitor.seesState("Registered");
            visitor.opens("/app/requests.xhtml");
            visitor.losesItsSession();
            visitor.opens("/app/work.xhtml");
            assertThat(visitor.page()).hasURL(Dalel.stack().site().web() + "/app/work.xhtml");
        }
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_in_the_readers_language_and_kept() {
        Journey journey =
                Journey.registered(Dalel.stack().site(), 1).triage().certify().assign();
        try (Visitor visitor = Visitor.of("expert", "ru")) {
            visitor.opensCase(journey.number());
            visitor.step("Заявить о конфликте").presses("Заявить о конфликте");
            visitor.step("Заявить о конфликте").isWrong("В чём конфликт", "Опишите словами основание для отвода");
            String text = "слово ".repeat(400);
            visitor.step("Заявить о конфликте").types("В чём конфликт", text).presses("Заявить о конфликте");
            visitor.step("Заявить о конфликте").isWrong("В чём конфликт", "Принимается не более");
            assertThat(visitor.step("Заявить о конфликте").field("В чём конфликт"))
                    .hasValue(text);
            visitor.pictures("too-long");
        }
    }

    private static Journey draft() {
        return Journey.drafted(Dalel.stack().site());
    }

    private static long acts(String action, String request) {
        return Dalel.owner()
                .count("select count(*) from custody_entry where action = ? and request like ?", action, request);
    }
}
