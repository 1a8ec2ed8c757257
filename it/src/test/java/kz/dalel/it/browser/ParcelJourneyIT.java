package kz.dalel.it.browser;

import static kz.dalel.it.browser.Holdings.PICTURE;
import static kz.dalel.it.browser.Holdings.accepted;
import static kz.dalel.it.browser.Holdings.courier;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A parcel on the pages, from one site to another. */
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("looks")
class ParcelJourneyIT {
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
        assertThat(journey.byPeople(missing))
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
}
