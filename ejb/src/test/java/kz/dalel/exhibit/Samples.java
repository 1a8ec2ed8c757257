package kz.dalel.exhibit;

import java.time.Instant;
import java.time.LocalDate;
import kz.dalel.request.RequestNumber;
import kz.dalel.upload.Stored;

/** Exhibits for tests. */
final class Samples {
    static final RequestNumber REQUEST = new RequestNumber("REQ-2026-000007");
    static final Instant NOON = Instant.parse("2026-02-03T07:00:00Z");
    static final Origin ORIGIN =
            new Origin("Протокол выемки № 14", LocalDate.of(2026, 2, 3), "Алматы", "Нұрланов А.", "опись, строка 3");
    static final Stored FILE = new Stored("a".repeat(64), 41, "қоңырау.mp4", "video/mp4");

    private Samples() {}

    static ExhibitNumber number(int running) {
        return ExhibitNumber.of(2026, running);
    }

    static AddExhibit said(String name, Origin origin, String seal) {
        return new AddExhibit(null, name, null, origin, null, seal, null, null, null);
    }

    static Exhibit exhibit(int running, AddExhibit said, Stored file) {
        Exhibit exhibit = new Exhibit(number(running), REQUEST, running, "investigator", NOON);
        exhibit.describe(said, file);
        return exhibit;
    }

    static Exhibit file(int running) {
        return exhibit(running, said(null, ORIGIN, null), FILE);
    }

    static Exhibit sealedThing(int running) {
        return exhibit(running, said("HDD WD, S/N WX11A", ORIGIN, "пломба 004417"), null);
    }

    static Found found(Boolean sealIntact, String place) {
        return new Found("упаковка цела", sealIntact, null, place);
    }
}
