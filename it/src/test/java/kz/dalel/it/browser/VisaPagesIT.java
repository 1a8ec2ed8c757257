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

/** An internal visa is put on the page of its case, and set for a body on the page of bodies. */
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("looks")
class VisaPagesIT {
    private static final String GROUND = "Письмо № 14 от 20.11.2026";
    private static final String TEXT = "В вопросе 2 не назван период";

    @BeforeAll
    static void everybody_was_here_once() {
        for (String name : new String[] {"admin", "registrar", "investigator", "investigator2"})
            Dalel.person(name).get("/me").expect(200);
    }

    @Test
    void a_colleague_puts_a_visa_and_another_of_his_body_reads_it() {
        turn("MIA-ALA", true);
        Journey journey = Journey.onPaper(Dalel.stack().site(), "MIA-ALA");
        try (Visitor colleague = Visitor.of("investigator2");
                Visitor another = Visitor.of("investigator")) {
            colleague.opensCase(journey.number());
            visas(colleague).presses("Put the visa");
            colleague.isTold("Choose: seen, or has remarks.");
            visas(colleague).group("My visa").ticks("Has remarks");
            visas(colleague).presses("Put the visa");
            visas(colleague).isWrong("Remarks", "Write your remarks, or choose that you have none.");
            colleague.looks("visa-refused");
            colleague.opensCase(journey.number());
            visas(colleague).group("My visa").ticks("Has remarks");
            visas(colleague).types("Remarks", TEXT).presses("Put the visa");
            colleague.isTold("Your visa is put.");
            another.opensCase(journey.number());
            another.part("Internal visa").contains("Has remarks", TEXT);
            another.looks("visas");
        }
    }

    @Test
    void the_administrator_sets_for_a_body_that_it_keeps_one() {
        turn("FMA", false);
        try (Visitor admin = Visitor.of("admin")) {
            admin.opens("/app/bodies.xhtml");
            switches(admin).presses("Set");
            switches(admin).isWrong("Body", "Choose the body.");
            switches(admin).isWrong("Ground", "State act or letter of the body.");
            switches(admin).choosesWith("Body", "Financial Monitoring Agency");
            switches(admin).chooses("Internal visa", "is kept");
            switches(admin).types("Ground", GROUND).presses("Set");
            admin.isTold("It is set.");
            admin.part("Internal visa of bodies").contains("is kept", "Holds now", GROUND);
            admin.looks("visa-switches");
        }
    }

    private static void turn(String body, boolean kept) {
        String form = "{\"body\": \"%s\", \"kept\": %s, \"ground\": \"%s\"}".formatted(body, kept, GROUND);
        Dalel.person("admin").post("/bodies/visas", form).expectOneOf(201, 409);
    }

    private static Sheet visas(Visitor visitor) {
        return unfolded(visitor.part("Internal visa"));
    }

    private static Sheet switches(Visitor visitor) {
        return unfolded(visitor.part("Internal visa of bodies"));
    }

    private static Sheet unfolded(Sheet part) {
        Locator form = part.place().locator("details");
        if (form.getAttribute("open") == null) form.locator("summary").click();
        return part;
    }
}
