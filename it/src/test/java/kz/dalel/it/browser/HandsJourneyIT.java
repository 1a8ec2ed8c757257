package kz.dalel.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Objects on their ways, on the pages: by parcel to another site, to a court and back, out of a bag into quarantine. */
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HandsJourneyIT {
    private static final FilePayload PICTURE =
            new FilePayload("seal.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3});
    private static final FilePayload ACT =
            new FilePayload("act.pdf", "application/pdf", "%PDF-1.7 act".getBytes(StandardCharsets.UTF_8));

    @Test
    void a_parcel_is_sent_once_and_what_is_not_in_it_is_named() {
        Journey journey = accepted(2);
        String here = journey.exhibits().get(0);
        String missing = journey.exhibits().get(1);
        journey.person("custodian.almaty").get("/me").expect(200);
        try (Visitor custodian = Visitor.of("custodian");
                Visitor almaty = Visitor.of("custodian.almaty")) {
            custodian.opens("/app/parcels.xhtml");
            Sheet sending = custodian.part("Make up a parcel");
            sending.presses("Send");
            custodian.isTold("A parcel holds one to 100 objects.");
            custodian.looks("parcels");
            custodian
                    .part("Make up a parcel")
                    .ticks(here + " note-1.txt, store-1/shelf-3", missing + " note-2.txt, store-1/shelf-3")
                    .chooses("Receiver", "Виктор Шевченко, Center of Digital Forensics, Almaty")
                    .types("Seal of the parcel", "004420")
                    .types("Papers in it", "letter, 2 sheets")
                    .types("Condition of the objects", "packages intact")
                    .types("Reason", "examination in Almaty");
            courier(custodian.part("Make up a parcel").group("Courier"));
            custodian.turnsPage(
                    () -> custodian.part("Make up a parcel").button("Send").dblclick());
            custodian.isTold("is under way.");
            custodian.looks("parcel-under-way");
            assertThat(handovers(here)).isOne();

            opens(almaty, here);
            almaty.looks("parcel-to-be-opened");
            almaty.part("Open the parcel").chooses("Seal of the parcel intact", "no");
            Sheet found = almaty.part("Open the parcel").group(here);
            found.ticks("Is in the parcel").types("Place", "store-2/shelf-1");
            almaty.part("Open the parcel").presses("Receive what is in it");
            almaty.isTold("Object " + here + ": describe the condition in which it is received.");
            almaty.part("Open the parcel")
                    .group(here)
                    .types("Condition", "package torn")
                    .chooses("Seal intact", "yes")
                    .attaches("Photograph of the condition", PICTURE);
            almaty.part("Open the parcel").presses("Receive what is in it");
            almaty.part("Open the parcel").isWrong("What differs", "describe the discrepancy");
            almaty.part("Open the parcel")
                    .types("What differs", "seal torn, one object is not there")
                    .types("What else was in it", "a key")
                    .presses("Receive what is in it");
            almaty.isTold("was opened.");
            almaty.sees("was not in the parcel: find out where it is");
            almaty.looks("parcel-opened");

            longAgo(missing);
            custodian.opens("/app/store.xhtml?scan=" + missing);
            custodian.sees("In transit for more than 24 hours: find out where it is.");
            custodian
                    .part("Recall the release")
                    .types("Reason", "found on the shelf")
                    .presses("Recall");
            custodian.isTold("was recalled.");
        }
        assertThat(journey.custody(missing))
                .endsWith("exhibit.released", "exhibit.missingInParcel", "exhibit.releaseRecalled");
    }

    /** The only parcel on the list that is under way with this object. */
    private static void opens(Visitor visitor, String exhibit) {
        String parcel = Dalel.owner()
                .texts("select parcel::text from handover where exhibit = ? and parcel is not null", exhibit)
                .get(0);
        visitor.opens("/app/parcels.xhtml");
        visitor.follows("Parcel " + parcel);
    }

    private static long handovers(String exhibit) {
        return Dalel.owner().count("select count(*) from handover where exhibit = ?", exhibit);
    }

    private static void longAgo(String exhibit) {
        String past = "update handover set released_at = released_at - interval '25 hours' where exhibit = ?";
        try (Connection owner = Dalel.owner().connect();
                PreparedStatement statement = owner.prepareStatement(past)) {
            statement.setString(1, exhibit);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

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

    private static Journey accepted(int exhibits) {
        return Journey.registered(Dalel.stack().site(), exhibits)
                .triage()
                .certify()
                .assign()
                .accept();
    }

    private static void handedToExpert(Journey journey, String exhibit) {
        Map<String, Object> release = Map.of(
                "receiver",
                journey.person("expert").id(),
                "purpose",
                "EXAMINATION",
                "reason",
                "examination",
                "condition",
                "package intact");
        Map<String, Object> receipt = Map.of(
                "condition", "package intact", "sealIntact", true, "place", "lab-2/safe-1", "photographs", List.of());
        String handovers = "/exhibits/" + exhibit + "/handovers";
        String id = journey.person("custodian")
                .post(handovers, release)
                .expect(201)
                .json()
                .path("id")
                .asText();
        journey.person("expert")
                .post(handovers + "/" + id + "/receipt", receipt)
                .expect(201);
    }

    private static void courier(Sheet group) {
        outsider(group, "D. Akhmetov, courier");
    }

    private static void outsider(Sheet group, String name) {
        group.types("Name and post", name)
                .types("Service identity card", "KS 0412")
                .types("Power of attorney", "No 12 of 2026-02-03");
    }

    private static void scans(Visitor visitor, String label) {
        visitor.opens("/app/store.xhtml");
        scansNext(visitor, label);
    }

    /** The box has the focus on every page of the store. */
    private static void scansNext(Visitor visitor, String label) {
        assertThat(visitor.page().locator("#scan")).isFocused();
        visitor.page().keyboard().type(label);
        visitor.turnsPage(() -> visitor.page().keyboard().press("Enter"));
    }
}
