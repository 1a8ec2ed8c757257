package kz.dalel.it.agencies;

import static java.nio.charset.StandardCharsets.UTF_8;

import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Tus;

/** What the system of a department hands in for its officers. */
final class HandedIn {
    static final String SYSTEM = "dalel-agency-mia-ala";
    static final String DRAFT =
            """
            {"kind": "EXAMINATION", "type": "PRIMARY", "proceeding": "CRIMINAL", "language": "ru",
             "appointing": {"account": "%s"},
             "resolution": {"date": "2026-11-20", "place": "Алматы", "document": %s},
             "caseNumber": "261971031000777", "articles": ["190"], "threatCategories": ["DIGITAL_MEANS"],
             "sector": "CITIZEN", "grounds": "Установление обстоятельств",
             "questions": ["Имеются ли на записи признаки синтеза?", "Виновен ли Иванов?"], "urgent": false}""";

    private HandedIn() {}

    /** The number of a request that the system handed in whole, with one object. */
    static String submitted() {
        String number = drafted("investigator", true);
        exhibit(number);
        Dalel.person(SYSTEM)
                .post("/requests/" + number + "/submission", "{\"confirmed\": true}")
                .expect(201);
        return number;
    }

    /** The number of a draft for the officer of this account. */
    static String drafted(String officer, boolean withAct) {
        Person system = Dalel.person(SYSTEM);
        String act = withAct
                ? '"' + new Tus(system).upload("resolution.pdf", "%PDF-1.7 by system".getBytes(UTF_8)) + '"'
                : "null";
        return system.post("/requests", DRAFT.formatted(Dalel.person(officer).id(), act))
                .expect(201)
                .json()
                .at("/request/number")
                .asText();
    }

    /** The number of an object added to a draft. */
    static String exhibit(String number) {
        Person system = Dalel.person(SYSTEM);
        String upload = new Tus(system).upload("call.txt", ("запись " + number).getBytes(UTF_8));
        return system.post("/requests/" + number + "/exhibits", Journey.exhibitOf(upload))
                .expect(201)
                .json()
                .path("number")
                .asText();
    }
}
