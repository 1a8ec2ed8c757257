package kz.dalel.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import kz.dalel.dist.Site;
import kz.dalel.it.stack.Person;

/** What journeys take from the registers: a method that quality drafted and the head approved, a tool that quality verified. */
public final class Registers {
    public static final String METHOD = "PROVENANCE-MARKS";
    public static final String TOOL = "EXIFTOOL";
    public static final String VERSION = "13.10";

    private static final Set<String> FILLED = new HashSet<>();

    private Registers() {}

    /** Fills the registers of the site, once. */
    static synchronized void fill(Site site) {
        if (!FILLED.add(site.web().toString())) return;
        Person quality = new Person(site, "quality");
        if (quality.get("/methods/" + METHOD).status() == 404) {
            drafted(site, METHOD, "№ 117");
            new Person(site, "head")
                    .post("/methods/" + METHOD + "/versions/1/approval", "{}")
                    .expect(201);
        }
        if (quality.get("/tools/" + TOOL).status() == 404) {
            entered(site, TOOL, "exiftool", VERSION);
            verified(site, TOOL, VERSION);
        }
    }

    /** A method with a validated draft of its first version; {@code stateRegister} is its number there, null for none. */
    public static void drafted(Site site, String code, String stateRegister) {
        Person quality = new Person(site, "quality");
        quality.post("/methods", method(code)).expect(201);
        quality.post("/methods/" + code + "/versions", version(stateRegister)).expect(201);
        quality.post("/methods/" + code + "/versions/1/dossiers", dossier("2035-01-19"))
                .expect(201);
    }

    /** A tool with one version, which nobody has verified. */
    public static void entered(Site site, String code, String name, String version) {
        Person quality = new Person(site, "quality");
        quality.post("/tools", tool(code, name)).expect(201);
        quality.post("/tools/" + code + "/versions", "{\"version\": \"" + version + "\"}")
                .expect(201);
    }

    /** Verifies a version of a tool, for years. */
    public static void verified(Site site, String code, String version) {
        String status = new Person(site, "quality")
                .post("/tools/" + code + "/versions/" + version + "/verifications", passed("2035-01-19"))
                .expect(201)
                .json()
                .path("status")
                .asText();
        assertThat(status).isEqualTo("VERIFIED");
    }

    public static String method(String code) {
        return """
            {"code": "%s", "title": {"kk": "Шығу тегінің белгілерін іздеу", "ru": "Поиск меток происхождения",
             "en": "Search for marks of origin"}}"""
                .formatted(code);
    }

    public static String version(String stateRegister) {
        String register = stateRegister == null ? "null" : '"' + stateRegister + '"';
        String justification = stateRegister == null ? "\"в реестре методики нет\"" : "null";
        return """
            {"specialty": "MEDIA", "basis": "стандарты Exif, XMP и C2PA", "fieldOfUse": "файлы записей",
             "limits": "метки можно удалить", "stateRegister": %s, "justification": %s}"""
                .formatted(register, justification);
    }

    public static String dossier(String due) {
        return """
            {"data": "200 файлов с известным происхождением", "criteria": "найденные и пропущенные метки",
             "results": "найдено 197", "limits": "переупакованные файлы", "errorRates": "3 из 200 пропущены",
             "validator": "Захарова О.", "validatedOn": "2026-01-20", "revalidationDue": "%s"}"""
                .formatted(due);
    }

    public static String tool(String code, String name) {
        return """
            {"code": "%s", "name": "%s", "kind": "SOFTWARE", "maker": "Ph. Harvey", "serial": null}"""
                .formatted(code, name);
    }

    public static String passed(String until) {
        return """
            {"testSet": "200 файлов с известными метками", "outcome": "PASSED", "verifiedOn": "2026-02-03",
             "validUntil": "%s"}"""
                .formatted(until);
    }
}
