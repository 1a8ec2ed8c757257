package kz.dalel.it.access;

import java.util.List;
import java.util.Map;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.journey.Words;
import kz.dalel.it.stack.Dalel;

/** The case that others try to reach: its numbers, and the words by which it would show. */
record Target(Journey journey, String upload, String sha256, String handover, String quarantine) {

    private static final String FOREIGN = """
            {"description": "SIM-карта", "place": "quarantine/1"}""";
    private static final String SEAL = """
            {"number": "004418", "finding": "OPENED", "reason": "осмотр"}""";
    private static final String SUB_ITEM = """
            {"name": "карта памяти"}""";
    private static final String RELEASE =
            """
            {"receiver": "%s", "purpose": "EXAMINATION", "reason": "исследование", "condition": "упаковка цела"}""";

    /** A case in examination, with an upload that waits, the digest of its exhibit and all that a store knows of it. */
    static Target examined() {
        Journey journey = Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept();
        String quarantine = stored(journey, "quarantine", FOREIGN);
        stored(journey, "seals", SEAL);
        stored(journey, "sub-items", SUB_ITEM);
        String handover = stored(
                journey, "handovers", RELEASE.formatted(journey.person("expert").id()));
        journey.examine();
        String upload = new kz.dalel.it.stack.Tus(journey.investigator()).opened("waiting.bin", 3);
        String sha256 = journey.investigator()
                .get("/exhibits/" + journey.exhibits().get(0))
                .expect(200)
                .json()
                .at("/file/sha256")
                .asText();
        return new Target(journey, upload, sha256, handover, quarantine);
    }

    private static String stored(Journey journey, String noun, String said) {
        return journey.person("custodian")
                .post("/exhibits/" + journey.exhibits().get(0) + "/" + noun, said)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** What stands for a parameter of a path. */
    String value(String path, String parameter) {
        return switch (parameter) {
            case "request" -> journey.number();
            case "number" -> path.startsWith("/exhibits") ? journey.exhibits().get(0) : journey.number();
            case "ordinal" -> "0";
            case "comment", "size", "motion", "correction", "hold" -> "1";
            case "paper" -> "0123456789abcdef";
            case "policy" -> "triage";
            case "id" ->
                path.startsWith("/uploads") ? upload : journey.person("expert").id();
            case "path" -> "0/000.p/1";
            case "handover" -> handover;
            case "quarantine" -> quarantine;
            case "photograph" -> "1";
            case "parcel", "emergency", "notice", "absence", "duty", "appearance", "tie", "change" -> "999999";
            // not the ones that the case uses: that quality learns its number by these is meant, and RegistersIT holds
            // it to that
            case "code" -> "NONE";
            case "version", "deviation" -> "1";
            case "task" -> "00000000-0000-4000-8000-0000000000ff";
            default -> throw new IllegalArgumentException(path + ": what is " + parameter + "?");
        };
    }

    /** Texts that only the participants may read. */
    List<String> secrets() {
        return List.of(journey.number(), journey.exhibits().get(0), sha256, Words.CASE_NUMBER, Words.QUESTION);
    }

    /** What the log's entries of the case say: actors, their bodies, times, digests. */
    List<String> entries() {
        return Dalel.owner()
                .texts(
                        "select distinct v from custody_entry e, jsonb_each_text(convert_from(e.entry, 'UTF8')::jsonb) as m(k, v)"
                                + " where e.request = ? and k in ('time', 'actor', 'body', 'subject', 'before', 'after')",
                        journey.number());
    }

    /** How much was ever written about the case: nobody else may add to it. */
    Map<String, Long> written() {
        String number = journey.number();
        return Map.of(
                "version", Dalel.owner().count("select version from request where number = ?", number),
                "steps", Dalel.owner().count("select count(*) from step_record where request = ?", number),
                "entries", Dalel.owner().count("select count(*) from custody_entry where request = ?", number),
                "exhibits", Dalel.owner().count("select count(*) from exhibit where request = ?", number),
                "participants", Dalel.owner().count("select count(*) from participation where request = ?", number));
    }
}
