package kz.dalel.it.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Pdf;
import kz.dalel.kernel.Time;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What those do who answer for the store and for the log: they look into alarms, and two of them erase an entry. */
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("looks")
class KeepersIT {
    private static final byte[] ACT = "%PDF-1.7 court order".getBytes(UTF_8);

    @Test
    void a_custodian_checks_a_file_and_lifts_the_alarm() throws IOException {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        String exhibit = journey.exhibits().get(0);
        alter(journey, exhibit);
        try (Visitor custodian = Visitor.of("custodian");
                Visitor head = Visitor.of("head")) {
            custodian.opens("/app/exhibit.xhtml?number=" + exhibit);
            custodian.part("Checks of the file").presses("Check the file now");
            custodian.isTold("The alarm is raised.");
            custodian.sees("The file is not used until");
            custodian.looks("exhibit-under-alarm");
            custodian.opens("/app/store.xhtml?scan=" + exhibit);
            custodian.sees("The file of this object is under alarm: the object passes to nobody");
            custodian
                    .part("Hand over")
                    .chooses("Receiver", "Наталья Белова")
                    .chooses("Purpose", "keeping")
                    .types("Reason", "keeping")
                    .types("Condition", "package intact")
                    .presses("Hand over");
            custodian.isTold("The file of exhibit " + exhibit + " does not match");
            custodian.looks("store-under-alarm");
            head.opens("/app/work.xhtml");
            head.sees("Files under alarm:");
            custodian.opens("/app/work.xhtml");
            custodian.follows("Look into it");
            custodian.looks("files-under-check");
            custodian.part("Open alarms").presses("Lift the alarm");
            custodian.part("Open alarms").isWrong("Why the object may be used again", "Say why");
            custodian.part("Open alarms").chooses("Alarm", exhibit + ", the digest differs");
            custodian
                    .part("Open alarms")
                    .types("Why the object may be used again", "сверено со второй копией")
                    .presses("Lift the alarm");
            custodian.isTold("The alarm is lifted.");
        }
        assertThat(journey.byPeople(exhibit)).endsWith("exhibit.digestDiffers", "exhibit.alarmLifted");
    }

    @Test
    void one_asks_for_an_erasure_and_another_confirms_it() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1);
        String entry = journey.investigator()
                .get("/exhibits/" + journey.exhibits().get(0) + "/custody")
                .expect(200)
                .json()
                .at("/items/0/entry")
                .asText();
        try (Visitor head = Visitor.of("head");
                Visitor archivist = Visitor.of("archivist")) {
            head.opens("/app/erasures.xhtml");
            head.part("Ask for an erasure")
                    .types("Number of the entry", entry)
                    .types("Number of the act", "4-17/26")
                    .types("Date of the act", "2026-11-02")
                    .types("Ground", "постановление суда")
                    .attaches("Scanned act", new FilePayload("act.pdf", "application/pdf", ACT))
                    .presses("Ask");
            head.isTold("Another person has to confirm.");
            head.looks("erasures");
            head.part("Asked for and done").presses("Confirm the erasure (" + entry + ")");
            head.isTold("cannot confirm it");
            archivist.opens("/app/erasures.xhtml");
            archivist.sees("What stays for ever");
            archivist.part("Asked for and done").presses("Confirm the erasure (" + entry + ")");
            archivist.isTold("Read the scanned act first");
            assertThat(archivist.saves("Read the act (" + entry + ")")).hasBinaryContent(ACT);
            archivist.part("Asked for and done").presses("Confirm the erasure (" + entry + ")");
            archivist.isTold("are erased.");
            head.opens("/app/exhibit.xhtml?number=" + journey.exhibits().get(0));
            head.sees("erased by act 4-17/26");
        }
    }

    @Test
    void a_certificate_an_act_and_the_sheet_of_a_week_are_printed_from_the_pages() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1).receive();
        journey.step("custodian", "discrepancy", "{\"text\": \"пакет разорван\"}", "DISCREPANCY");
        try (Visitor custodian = Visitor.of("custodian")) {
            custodian.opens("/app/request.xhtml?number=" + journey.number());
            Pdf.of(custodian.part("What happened").behind("Act of discrepancy (PDF): Қазақша"))
                    .says("Сәйкессіздік туралы акт", "пакет разорван");
            Pdf.of(custodian.part("For the court").behind("Certificate (PDF): Русский"))
                    .says("НЕ ДОКАЗАНО", journey.number());
            custodian.looks("request-papers");
            custodian.opens("/app/exhibit.xhtml?number=" + journey.exhibits().get(0));
            Pdf.of(custodian.part("For the court").behind("Certificate (PDF): English"))
                    .says("NOT PROVED", journey.number());
            assertThat(custodian.part("For the court").behind("Certificate with the proof file (ZIP)"))
                    .startsWith('P', 'K');
            custodian.looks("exhibit-papers");
            custodian.opens("/app/custody.xhtml");
            custodian.looks("custody-sheet");
            Sheet week = custodian.part("Sheet of a week").chooses("Language", "Қазақша");
            week.field("Day of the week").fill(LocalDate.now(Time.ASTANA).toString());
            Pdf.of(week.opens("Open the sheet (PDF)")).says("АЛДЫН АЛА ПАРАҚ");
        }
        assertThat(journey.byPeople(journey.exhibits().get(0)))
                .endsWith("exhibit.certificateTaken", "exhibit.certificateTaken");
    }

    private static void alter(Journey journey, String exhibit) throws IOException {
        String digest = journey.investigator()
                .get("/exhibits/" + exhibit)
                .expect(200)
                .json()
                .at("/file/sha256")
                .asText();
        Path file = Dalel.vault().resolve(journey.number()).resolve(digest);
        byte[] bytes = Files.readAllBytes(file);
        bytes[0] ^= 1;
        Files.write(file, bytes);
    }
}
