package kz.dalel.it.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Pdf;
import kz.dalel.it.stack.Person;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The checkpoint of a week on a sheet of paper: the same whenever it is printed again. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WeeklySheetIT {
    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");
    private static final long TIME = 1_780_000_000L;
    private static final String EARLIER = "update %s set at = at - interval '21 days' where size <= ? returning size";

    private final PublicLog log = new PublicLog(Dalel.stack());
    private final Person auditor = Dalel.person("auditor");

    @Test
    void a_sheet_says_what_was_sealed_when_its_week_ended_and_says_it_again() {
        Checkpoint checkpoint = sealed();
        for (String table : List.of("custody_checkpoint", "custody_cosignature"))
            Dalel.owner().texts(EARLIER.formatted(table), checkpoint.size());
        String week = week(LocalDate.now(ASTANA).minusDays(21));
        Pdf first = Pdf.of(auditor, "/custody/sheet?lang=ru&week=" + week);
        assertThat(first.pages()).isEqualTo(1);
        first.says(
                week,
                "dalel.kz/log",
                "Верховный Суд Республики Казахстан",
                "М. П.",
                checkpoint.root().hex());
        first.says("Записей " + checkpoint.size(), "заверена свидетелями: 1, нужно 1");

        Checkpoint later = sealed();
        log.send(PublicLog.cosigned(log.sealed(), log.prosecution(), TIME)).expect(204);
        Pdf again = Pdf.of(
                auditor, "/custody/sheet?lang=ru&week=" + LocalDate.now(ASTANA).minusDays(21));
        assertThat(again.lines().stream().filter(line -> !line.startsWith("Отпечатано")))
                .containsExactlyElementsOf(first.lines().stream()
                        .filter(line -> !line.startsWith("Отпечатано"))
                        .toList());
        Pdf now = Pdf.of(auditor, "/custody/sheet?lang=ru&week=" + week(LocalDate.now(ASTANA)));
        now.says("ЛИСТ ПРЕДВАРИТЕЛЬНЫЙ", later.root().hex(), checkpoint.root().hex());
        now.says(week(LocalDate.now(ASTANA).minusDays(7)));
    }

    @Test
    void whoever_has_an_account_may_print_it_and_nobody_else() {
        sealed();
        String week = week(LocalDate.now(ASTANA));
        for (String name : List.of("newcomer", "judge", "registrar", "archivist", "head"))
            assertThat(Pdf.of(Dalel.person(name), "/custody/sheet?week=" + week).pages())
                    .isEqualTo(1);
        log.stranger().get("/custody/sheet?week=" + week).expect(401);
    }

    @Test
    void what_is_no_week_or_has_no_checkpoint_is_refused_in_words() {
        auditor.get("/custody/sheet?week=2026-W99").refused(422, "sheet.week");
        auditor.get("/custody/sheet?week=next").refused(422, "sheet.week");
        auditor.get("/custody/sheet?week=2999-W01").refused(422, "sheet.future");
        auditor.get("/custody/sheet?week=2020-W01").refused(404, "log.noCheckpoint");
        auditor.get("/custody/sheet?week=2026-W01&lang=xx").refused(422, "document.language");
    }

    private Checkpoint sealed() {
        Journey.registered(Dalel.stack().site(), 1);
        Note newest = log.latest();
        log.send(PublicLog.cosigned(newest, log.court(), TIME)).expect(204);
        return log.opened(log.sealed());
    }

    private static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
