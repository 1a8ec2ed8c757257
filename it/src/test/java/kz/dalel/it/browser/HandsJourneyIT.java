package kz.dalel.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.dalel.it.browser.Holdings.ACT;
import static kz.dalel.it.browser.Holdings.PICTURE;
import static kz.dalel.it.browser.Holdings.accepted;
import static kz.dalel.it.browser.Holdings.handedToExpert;
import static kz.dalel.it.browser.Holdings.outsider;
import static kz.dalel.it.browser.Holdings.scans;
import static kz.dalel.it.browser.Holdings.scansNext;
import static org.assertj.core.api.Assertions.assertThat;

import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Objects on their ways, on the pages: to a court and back, out of a bag into quarantine, and who had them. */
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("looks")
class HandsJourneyIT {

    @Test
    void what_is_found_in_a_bag_is_set_apart_by_one_click_and_each_case_is_told_by_itself() {
        Journey one = accepted(1);
        Journey other = Journey.registered(Dalel.stack().site(), 1);
        String bag = one.exhibits().get(0);
        String stray = other.exhibits().get(0);
        handedToExpert(one, bag);
        long notes = notes(one);
        try (Visitor expert = Visitor.of("expert");
                Visitor registrar = Visitor.of("registrar");
                Visitor investigator = Visitor.of("investigator.astana")) {
            scans(expert, bag);
            scansNext(expert, stray);
            expert.sees(stray + " is no object of your cases.");
            expert.looks("store-stray");
            expert.part("It lay in the bag of my object").presses("Quarantine it");
            expert.isTold("What was found is in quarantine; " + bag + " stays with you.");
            expert.sees("A foreign object was found in the bag of this one:");
            expert.sees("You found it: somebody else ends the quarantine.");
            assertThat(expert.page().locator("main")).not().containsText(stray);
            expert.looks("store-foreign-object");

            for (String[] pair : new String[][] {{bag, stray, other.number()}, {stray, bag, one.number()}}) {
                investigator.opens("/app/exhibit.xhtml?number=" + pair[0]);
                investigator.sees(
                        pair[0].equals(bag)
                                ? "A foreign object was found in the bag of this one:"
                                : "This object was found where it does not belong and was quarantined.");
                assertThat(investigator.page().locator("main")).not().containsText(pair[1]);
                assertThat(investigator.page().locator("main")).not().containsText(pair[2]);
            }
            scans(registrar, stray);
            registrar.sees("The object is in quarantine and passes to nobody.");
            registrar.page().locator("summary").getByText("End the quarantine").click();
            registrar
                    .part(stray + " note-1.txt")
                    .types("Where it is put", "store-1/shelf-2")
                    .types("Why the quarantine ends", "back from " + bag)
                    .presses("End it");
            registrar.isTold("Do not name another object or case here");
            registrar
                    .part(stray + " note-1.txt")
                    .types("Why the quarantine ends", "back to its case")
                    .presses("End it");
            registrar.isTold("The quarantine is ended: " + stray);
            registrar.sees("You answer for this object.");
            registrar.looks("store-quarantine-ended");
        }
        assertThat(notes(one)).isEqualTo(notes);
    }

    private static long notes(Journey journey) {
        return Dalel.owner().count("select count(*) from note where request = ?", journey.number());
    }

    @Test
    void what_is_taken_out_gets_its_number_and_seals_and_photographs_stay_on_record() {
        String exhibit = accepted(1).exhibits().get(0);
        try (Visitor custodian = Visitor.of("custodian")) {
            scans(custodian, exhibit);
            custodian.part("Number an item taken out").presses("Give it a number");
            custodian.part("Number an item taken out").isWrong("What was taken out", "Name what was taken out.");
            custodian
                    .part("Number an item taken out")
                    .types("What was taken out", "SIM card")
                    .types("Seal of its own, where it has one", "004419")
                    .presses("Give it a number");
            custodian.isTold("got its number.");
            custodian.sees(exhibit + "-01");
            custodian
                    .part("Seal and place")
                    .types("Number of the new seal", "004418")
                    .chooses("The seal before", "opened for the work")
                    .attaches("Photograph of seal and condition", PICTURE);
            custodian.part("Seal and place").field("Reason").first().fill("the SIM card was taken out");
            custodian.part("Seal and place").presses("Put the seal on");
            custodian.isTold("was sealed");
            custodian.looks("store-holder");
            scans(custodian, exhibit + "-01");
            custodian.sees(exhibit + "-01 was taken out of object " + exhibit);

            custodian.opens("/app/exhibit.xhtml?number=" + exhibit);
            custodian.part("Hands and places").contains("004418", "SIM card", exhibit + "-01", "store-1/shelf-3");
            assertThat(custodian.saves("seal.png")).hasBinaryContent(PICTURE.buffer);
            custodian.looks("exhibit-hands");
        }
    }

    @Test
    void an_object_goes_to_a_court_and_comes_back_with_signed_acts() {
        String exhibit = accepted(1).exhibits().get(0);
        try (Visitor custodian = Visitor.of("custodian")) {
            scans(custodian, exhibit);
            custodian
                    .part("Hand over")
                    .chooses("Purpose", "temporary issue to a court")
                    .types("Reason", "hearing")
                    .types("Condition", "package intact")
                    .attaches("Photograph of the seal", PICTURE);
            outsider(custodian.part("Hand over").group("Where somebody without an account receives"), "court clerk");
            custodian
                    .part("Hand over")
                    .group("Where somebody without an account receives")
                    .types("Legal ground", "ruling No 12")
                    .types("Until", "2027-01-31");
            custodian.part("Hand over").presses("Hand over");
            custodian.isTold("was released");

            custodian.part("Receive").types("Condition", "package intact").chooses("Seal intact", "yes");
            custodian.part("Receive").presses("Receive");
            custodian.isTold("Attach the scan of the signed act.");
            custodian.part("Receive").attaches("Scan of the signed act", ACT).presses("Receive");
            custodian.isTold("was received");
            custodian.sees("The object is issued: court clerk.");
            custodian.looks("store-issued");

            outsider(custodian.part("Take back").group("Who brings it"), "court clerk");
            custodian
                    .part("Take back")
                    .types("Reason", "the hearing is over")
                    .types("Condition", "package intact")
                    .chooses("Seal intact", "no")
                    .types("Discrepancy", "thread torn")
                    .types("Place", "store-1/shelf-4")
                    .attaches("Scan of the signed act", ACT)
                    .attaches("Photograph of the seal", PICTURE)
                    .presses("Take back");
            custodian.isTold("was taken back");
            custodian.opens("/app/exhibit.xhtml?number=" + exhibit);
            custodian.part("Hands and places").contains("court clerk", "thread torn", "store-1/shelf-4", "seal.png");
            custodian.looks("exhibit-back-from-court");
        }
    }

    @Test
    void the_name_in_a_history_leads_to_what_the_log_says_of_that_person() {
        String exhibit = accepted(1).exhibits().get(0);
        try (Visitor head = Visitor.of("head");
                Visitor investigator = Visitor.of("investigator.astana", "kk")) {
            head.opens("/app/exhibit.xhtml?number=" + exhibit);
            head.follows("Бауыржан Қасымов");
            head.sees("What the log says that this person did, as far as it is open to you.");
            head.sees("in the log as No.");
            assertThat(head.part("Entries, the newest first")
                            .place()
                            .getByText(exhibit)
                            .first())
                    .isVisible();
            head.looks("person");
            head.follows("Сәуле Тоқтарова");
            head.sees("My entries in the custody log");
            head.looks("person-own");

            investigator.opens("/app/exhibit.xhtml?number=" + exhibit);
            investigator.follows("Мадина Сейітқали");
            investigator.sees("Сақтау журналындағы менің жазбаларым");
            investigator.looks("person-investigator");
        }
    }
}
