package kz.dalel.it.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.dalel.dist.Site;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;

/** One case on its way; each step by the person whose turn it is, each checked for the state that it leads to. */
public final class Journey {
    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");

    private final Site site;
    private final String number;
    private final List<String> exhibits = new ArrayList<>();

    private Journey(Site site, String number) {
        this.site = site;
        this.number = number;
    }

    /** A draft with its resolution, by the investigator in Astana. */
    public static Journey drafted(Site site) {
        return drafted(site, draft -> draft);
    }

    /** The same with its words, which are JSON, changed. */
    public static Journey drafted(Site site, UnaryOperator<String> change) {
        Person investigator = new Person(site, "investigator.astana");
        String act = new Tus(investigator).upload("resolution.pdf", "%PDF-1.7 resolution".getBytes(UTF_8));
        return of(
                site,
                investigator.post("/requests", change.apply(Words.draft(act))).expect(201));
    }

    /** A draft of that type by the investigator in Astana; {@code previous} is JSON of what it follows, or {@code null}. */
    public static Journey following(Site site, String type, String previous) {
        return of(
                site,
                drafts(new Person(site, "investigator.astana"), type, previous).expect(201));
    }

    /** What is answered to whoever drafts a request of that type. */
    public static Reply drafts(Person who, String type, String previous) {
        String act = new Tus(who).upload("resolution.pdf", "%PDF-1.7 resolution".getBytes(UTF_8));
        return who.post(
                "/requests",
                Words.draft(act)
                        .replace("PRIMARY", type)
                        .replace("\"urgent\": false}", "\"urgent\": false, \"previous\": " + previous + "}"));
    }

    /** A request that came to the registrar on paper from this body, with one object, submitted. */
    public static Journey onPaper(Site site, String body) {
        Person registrar = new Person(site, "registrar");
        String act = new Tus(registrar).upload("resolution.pdf", "%PDF-1.7 on paper".getBytes(UTF_8));
        String appointing = "\"appointing\": {\"body\": \"" + body + "\", \"person\": \"следователь Нұрланов А.\"}, ";
        Journey journey = of(
                site,
                registrar
                        .post("/requests", Words.draft(act).replace("\"kind\"", appointing + "\"kind\""))
                        .expect(201));
        String upload = new Tus(registrar).upload("paper.txt", ("бумага " + journey.number).getBytes(UTF_8));
        Reply added = registrar
                .post(journey.path("exhibits"), Words.exhibit(upload, "paper.txt"))
                .expect(201);
        journey.knows(added.json().path("number").asText());
        return journey.step("registrar", "submission", "{\"confirmed\": true}", "SUBMITTED");
    }

    /** The journey of the draft that this reply tells of. */
    static Journey of(Site site, Reply drafted) {
        return new Journey(site, drafted.json().at("/request/number").asText());
    }

    /** A draft with as many made-up exhibits, submitted. */
    public static Journey submitted(Site site, int exhibits) {
        Journey journey = drafted(site);
        for (int i = 1; i <= exhibits; i++)
            journey.exhibit("note-" + i + ".txt", ("записка № " + i + " " + journey.number).getBytes(UTF_8));
        return journey.submit();
    }

    /** A registered case with as many exhibits. */
    public static Journey registered(Site site, int exhibits) {
        return submitted(site, exhibits).receive().register();
    }

    public String number() {
        return number;
    }

    public List<String> exhibits() {
        return List.copyOf(exhibits);
    }

    public String path(String noun) {
        return "/requests/" + number + "/" + noun;
    }

    public Person person(String name) {
        return new Person(site, name);
    }

    public Person investigator() {
        return person("investigator.astana");
    }

    /** Uploads a file and adds it to the draft. */
    public String exhibit(String name, byte[] bytes) {
        String upload = new Tus(investigator()).upload(name, bytes);
        Reply added = investigator()
                .post(path("exhibits"), Words.exhibit(upload, name))
                .expect(201);
        exhibits.add(added.json().path("number").asText());
        return exhibits.get(exhibits.size() - 1);
    }

    /** What is said of an exhibit with this upload. */
    public static String exhibitOf(String upload) {
        return Words.exhibit(upload, upload + ".txt");
    }

    /** Takes note of an exhibit that was added by other means. */
    public void knows(String exhibit) {
        exhibits.add(exhibit);
    }

    public Journey submit() {
        return step("investigator.astana", "submission", "{\"confirmed\": true}", "SUBMITTED");
    }

    public Journey receive() {
        return step("custodian", "receipt", receipt(), "RECEIVED");
    }

    String receipt() {
        String found = exhibits.stream().map(Words::found).collect(Collectors.joining(","));
        return """
            {"broughtBy": "Сидоров И. П., курьер", "identityDocument": "удостоверение личности 041234567",
             "exhibits": [%s]}"""
                .formatted(found);
    }

    public Journey register() {
        return step("registrar", "registration", Words.CHECKLIST, "REGISTERED");
    }

    /** Decides as the policy proposes. */
    public Journey triage() {
        JsonNode proposal =
                person("unithead").get(path("triage/proposal")).expect(200).json();
        return step("unithead", "triage", "{\"decision\": " + proposal + ", \"reason\": null}", "TRIAGED");
    }

    /**
     * The quality manager enters certificates of expert and reviewer, unless they stand in the register; so do the method and the
     * tool that journeys use.
     */
    public Journey certify() {
        Registers.fill(site);
        for (String expert : List.of("expert", "reviewer")) {
            person(expert).get("/me").expect(200);
            String certificate =
                    Words.CERTIFICATE.formatted(person(expert).account().id().substring(33));
            Reply reply = person("quality").post("/experts/" + person(expert).id() + "/certificates", certificate);
            assertThat(reply.status()).as(reply.toString()).isIn(201, 409);
        }
        return this;
    }

    public Journey assign() {
        String body = Words.ASSIGNMENT.formatted(
                person("expert").id(), person("reviewer").id());
        return step("head", "assignment", body, "ASSIGNED");
    }

    public Journey accept() {
        return step("expert", "acceptance", Words.ACCEPTANCE, "ACCEPTED");
    }

    public Journey examine() {
        return step("expert", "examination", beginning(), "IN_EXAMINATION");
    }

    String beginning() {
        String numbers = exhibits.stream().map(e -> '"' + e + '"').collect(Collectors.joining(","));
        return """
                {"plan": "происхождение, метки, строение файла, сигнал, детекторы",
                 "propositions": ["запись сделана телефоном", "запись синтезирована"],
                 "methods": [%s], "tools": [%s], "exhibits": [%s]}"""
                .formatted(Words.METHOD, Words.TOOL, numbers);
    }

    /** Notes, answers, draft, review and form check: the conclusion is printed and waits for its signature. */
    public Journey conclude() {
        Person expert = person("expert");
        expert.post(path("notes"), Words.OBSERVATION).expect(201);
        expert.post(path("notes"), Findings.result(exhibits.get(0))).expect(201);
        expert.post(path("questions/0/answers"), Words.ANSWER).expect(201);
        expert.post(path("questions/1/answers"), Words.REFUSED_ANSWER).expect(201);
        return step("expert", "draft-conclusion", Words.CONCLUSION, "DRAFTED")
                .step("expert", "technical-review", "{}", "TECHNICAL_REVIEW")
                .step("reviewer", "technical-review/end", Words.DISAGREEMENT, "FORM_CHECK")
                .step("head", "form-check", Words.FORM_IS_GOOD, "READY_FOR_SIGNATURE");
    }

    /** Signs on paper what was printed, with his second factor shown. */
    public Journey sign() {
        JsonNode sheet = person("expert").get(path("conclusion")).expect(200).json();
        String scan = new Tus(person("expert")).upload("signed.pdf", "%PDF-1.7 signed and sealed".getBytes(UTF_8));
        String digest = sheet.path("contentSha256").asText().substring(0, 16);
        String form = Findings.signature(scan, digest, sheet.path("pages").asInt());
        return step(person("expert").surely(), "signature", form, "SIGNED");
    }

    /** Sends the conclusion on the day on which it was signed. */
    public Journey deliver() {
        JsonNode signed = person("expert").get(path("conclusion")).expect(200).json();
        Instant at = Instant.parse(signed.at("/signature/signedAt").asText());
        return step("registrar", "delivery", Findings.delivery(LocalDate.ofInstant(at, ASTANA)), "DELIVERED");
    }

    /** The objects go back to the investigator. */
    public Journey giveBack() {
        return step("custodian", "objects-return", Findings.HAND_BACK, "OBJECTS_RETURNED");
    }

    /** Takes a step, which must lead to the state; the record of it can be read afterwards. */
    public Journey step(String who, String noun, Object body, String state) {
        return step(person(who), noun, body, state);
    }

    /** The same by somebody who may have shown his second factor. */
    public Journey step(Person who, String noun, Object body, String state) {
        Reply taken = who.post(path(noun), body).expect(201);
        assertThat(taken.json().path("state").asText()).as(taken.toString()).isEqualTo(state);
        assertThat(taken.header("ETag")).isNotBlank();
        return this;
    }

    public String state() {
        return sheet(investigator()).at("/request/state").asText();
    }

    public JsonNode sheet(Person reader) {
        return reader.get("/requests/" + number).expect(200).json();
    }

    /** The actions in the custody log of an exhibit, in their order. */
    public List<String> custody(String exhibit) {
        return log(exhibit).json().path("items").findValuesAsText("action");
    }

    /** Those of people alone. */
    public List<String> byPeople(String exhibit) {
        return byPeople(log(exhibit), "action");
    }

    private Reply log(String exhibit) {
        return investigator().get("/exhibits/" + exhibit + "/custody").expect(200);
    }

    /** One member of each entry that people made; those of the worker, which reads when its turn comes, are left out. */
    public static List<String> byPeople(Reply entries, String member) {
        List<String> texts = new ArrayList<>();
        for (JsonNode entry : entries.json().path("items")) {
            if (!entry.path("role").asText().equals("worker")) texts.addAll(entry.findValuesAsText(member));
        }
        return texts;
    }
}
