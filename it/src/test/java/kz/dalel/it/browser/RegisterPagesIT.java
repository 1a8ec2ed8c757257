package kz.dalel.it.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.journey.Registers;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of the registers, of deviations and of the quality manager, in all looks. */
@Tag("looks")
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RegisterPagesIT {
    @BeforeAll
    static void everybody_was_here() {
        for (String name : new String[] {"quality", "head", "unithead", "expert", "reviewer"})
            Dalel.person(name).get("/me").expect(200);
    }

    @Test
    void a_method_is_entered_validated_and_approved_by_another() {
        try (Visitor quality = Visitor.of("quality");
                Visitor head = Visitor.of("head")) {
            quality.opens("/app/methods.xhtml");
            quality.step("New method")
                    .types("Code", "PAGE-METHOD")
                    .types("Title in Kazakh", "Дауысты тану")
                    .types("Title in Russian", "Распознавание голоса")
                    .types("Title in English", "Recognition of a voice")
                    .presses("Enter");
            quality.isTold("The method stands in the register.");
            quality.step("New version")
                    .chooses("Specialty", "Photo, video and audio recordings")
                    .types("Scientific basis", "Спектральный анализ")
                    .types("Field of use", "Записи речи")
                    .types("Limits", "Короче 3 секунд")
                    .presses("Draft the version");
            quality.sees("The method is outside the state register: write the justification.");
            quality.step("New version")
                    .types("Justification of use outside the register", "В реестре методики нет")
                    .presses("Draft the version");
            quality.isTold("Version 1 is drafted.");
            quality.step("Record a validation")
                    .chooses("Version", "Version 1 · draft")
                    .types("Data", "200 записей")
                    .types("Criteria", "ошибки")
                    .types("Results", "4 ошибки")
                    .types("Limits", "шум")
                    .types("Error rates", "2 %")
                    .types("Validated by", "Захарова О.")
                    .types("Validated on", "2026-01-20")
                    .types("Next validation due", "2035-01-19")
                    .presses("Record");
            quality.isTold("The validation is recorded.");
            quality.looks("method-draft");
            head.opens("/app/methods.xhtml?code=PAGE-METHOD");
            head.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve version 1"))
                    .click();
            head.isTold("Version 1 is approved.");
            head.looks("method-approved");
            head.opens("/app/methods.xhtml");
            head.sees("PAGE-METHOD");
            head.looks("methods");
        }
    }

    @Test
    void what_ties_an_officer_is_entered_and_resolved_by_another() {
        try (Visitor quality = Visitor.of("quality");
                Visitor head = Visitor.of("head")) {
            quality.opens("/app/ties.xhtml");
            quality.part("Enter a record")
                    .types("Account of the expert", "00000000-0000-4000-8000-000000000099")
                    .chooses("Kind", "seconded")
                    .types("From", "2026-01-15")
                    .types("Ground", "Приказ № 14")
                    .presses("Enter");
            quality.sees("State the body on which he depends.");
            quality.part("Enter a record").types("Body", "MIA-AST").presses("Enter");
            quality.isTold("Entered. It holds at once.");
            quality.looks("ties");
            head.opens("/app/ties.xhtml");
            head.step("Resolve a record")
                    .chooses("Record", "00000000-0000-4000-8000-000000000099: seconded, MIA-AST")
                    .types("Why it bars no longer", "Откомандирован")
                    .presses("Resolve a record");
            head.isTold("The record is resolved.");
        }
    }

    @Test
    void whether_engine_and_requests_agree_shows_to_who_keeps_the_system() {
        Dalel.person("admin").post("/agreement/checks", "{}").expect(201);
        try (Visitor admin = Visitor.of("admin")) {
            admin.opens("/app/custody.xhtml");
            admin.sees("Processes and requests");
            admin.looks("agreement");
        }
    }

    @Test
    void a_tool_is_entered_and_verified() {
        try (Visitor quality = Visitor.of("quality")) {
            quality.opens("/app/tools.xhtml");
            quality.step("New tool")
                    .types("Code", "PAGE-TOOL")
                    .types("Name", "Tableau T356789iu")
                    .chooses("Kind", "device")
                    .types("Maker", "OpenText")
                    .presses("Enter");
            quality.sees("Write the serial number of the device.");
            quality.step("New tool").types("Serial number", "SN-0417").presses("Enter");
            quality.isTold("The tool stands in the register.");
            quality.step("New version").types("Version", "23.2").presses("Add the version");
            quality.isTold("It is not used until it is verified.");
            quality.looks("tool-unverified");
            quality.step("Record a verification")
                    .chooses("Version", "23.2 · unverified")
                    .types("Test set", "4 носителя")
                    .chooses("Outcome", "passed")
                    .types("Verified on", "2026-02-03")
                    .types("Valid until (last day)", "2035-01-19")
                    .presses("Record");
            quality.isTold("The verification is recorded.");
            quality.looks("tool-verified");
            quality.opens("/app/tools.xhtml");
            quality.looks("tools");
        }
    }

    @Test
    void a_deviation_is_recorded_decided_on_and_read_by_quality_with_a_ticket() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine();
        try (Visitor expert = Visitor.of("expert");
                Visitor unithead = Visitor.of("unithead");
                Visitor quality = Visitor.of("quality")) {
            expert.opensCase(journey.number());
            expert.step("Record a deviation")
                    .chooses("From which method", Registers.METHOD + " 1")
                    .types("What was done otherwise", "Без блокировки записи")
                    .types("Why", "Разъём")
                    .presses("Record the deviation");
            expert.isTold("The deviation is recorded");
            expert.looks("deviation");
            quality.opens("/app/deviations.xhtml");
            quality.sees(journey.number());
            quality.part("Open a ticket on a case")
                    .types("Number of the request", journey.number())
                    .types("Why you have to read it", "Проверка за квартал")
                    .presses("Open the ticket");
            quality.isTold("The ticket on " + journey.number());
            quality.sees("Без блокировки записи");
            quality.opens("/app/deviations.xhtml?tool=" + Registers.TOOL + "%20" + Registers.VERSION);
            quality.sees(journey.number());
            quality.looks("quality");
            unithead.opensCase(journey.number());
            unithead.looks("deviation-waits");
            unithead.step("Decide on a deviation")
                    .chooses("Deviation", "Deviation 1")
                    .ticks("authorise")
                    .presses("Decide");
            unithead.isTold("The decision is taken.");
        }
    }
}
