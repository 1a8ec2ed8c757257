package kz.dalel.it.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The custodian scans, hands over and checks a shelf; the expert scans and receives. A scanner is a keyboard that ends with Enter. */
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("looks")
class StoreJourneyIT {

    @Test
    void an_object_is_scanned_handed_over_received_and_missed_on_its_shelf() {
        String exhibit = Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .exhibits()
                .get(0);
        try (Visitor custodian = Visitor.of("custodian");
                Visitor expert = Visitor.of("expert")) {
            scans(custodian, "CDF-1999-000001");
            custodian.sees("CDF-1999-000001 is no object of your cases.");
            scans(custodian, exhibit);
            custodian.sees("Next: hand over.");
            custodian.looks("store-hand-over");
            custodian
                    .part("Hand over")
                    .chooses("Receiver", "Дәурен Ысқақов")
                    .chooses("Purpose", "examination")
                    .types("Reason", "examination of the file")
                    .types("Condition", "package intact")
                    .presses("Hand over");
            custodian.isTold(exhibit + " was released.");
            custodian.sees("The object is in transit. Receiver: Дәурен Ысқақов");

            scans(expert, exhibit);
            expert.looks("store-receive");
            expert.part("Receive")
                    .types("Condition", "package intact")
                    .chooses("Seal intact", "yes")
                    .types("Place", "lab-2/safe-1")
                    .presses("Receive");
            expert.isTold(exhibit + " was received.");
            expert.sees("You answer for this object.");
            expert.opens("/app/exhibit.xhtml?number=" + exhibit);
            expert.part("Hands and places").contains("Дәурен Ысқақов");
            expert.looks("exhibit-acts");

            custodian
                    .part("Shelf check")
                    .types("Place", "lab-2/safe-1")
                    .types("Labels scanned", "CDF-1999-000001\n")
                    .presses("Check");
            custodian.sees("Unknown labels: 1");
            custodian.part("Shelf check").contains(exhibit);
            custodian.looks("store-shelf");
        }
    }

    /** The box has the focus when the page comes: a scanner types into it without a hand on the mouse. */
    private static void scans(Visitor visitor, String label) {
        visitor.opens("/app/store.xhtml");
        PlaywrightAssertions.assertThat(visitor.page().locator("#scan")).isFocused();
        visitor.page().keyboard().type(label);
        visitor.turnsPage(() -> visitor.page().keyboard().press("Enter"));
    }
}
