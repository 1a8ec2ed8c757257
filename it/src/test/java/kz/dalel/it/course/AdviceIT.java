package kz.dalel.it.course;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Pdf;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Methodical help: asked for, registered, given to an adviser, answered; no evidence, and no examination afterwards. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AdviceIT {
    private static final String ANSWER = "Снимите копию до отключения питания и запишите время по часам устройства.";
    private static final String ACCEPTANCE = "{\"noConflict\": true, \"liabilityWarning\": true}";

    @BeforeAll
    static void everybody_was_here_once() {
        Proposals.everybodyWasHere();
    }

    @AfterEach
    void everybody_is_free_again() {
        Proposals.everybodyIsFree();
    }

    @Test
    void advice_is_asked_for_given_and_read_and_says_that_it_is_no_evidence() {
        Journey journey = asked(caseNumber(), true);
        assertThat(clocks(journey)).as("no term of an examination").containsExactly("T6", "T7");
        Person investigator = journey.investigator();
        investigator.get(journey.path("advice")).refused(404, "advice.none");
        investigator.get(journey.path("advice/document")).refused(404, "advice.none");
        names(journey, "expert").expect(201);
        assertThat(told("expert", journey)).contains("TURN ADVISING");
        String memo = new Tus(journey.person("expert")).upload("memo.txt", "памятка".getBytes(UTF_8));
        journey.step("expert", "advice", answer('"' + memo + '"'), "DELIVERED");
        JsonNode advice = investigator.get(journey.path("advice")).expect(200).json();
        assertThat(advice.path("answer").asText()).isEqualTo(ANSWER);
        assertThat(advice.at("/file/name").asText()).isEqualTo("memo.txt");
        assertThat(investigator.get(journey.path("advice/file")).expect(200).text())
                .isEqualTo("памятка");
        assertThat(told("investigator.astana", journey)).contains("TOLD ADVICE");
        Pdf.of(investigator, journey.path("advice/document?lang=ru"))
                .says(ANSWER, "доказательственного значения не имеет", journey.number());
        Pdf.of(investigator, journey.path("advice/document?lang=kk")).says(ANSWER, "дәлелдемелік мәні жоқ");
        Pdf.of(investigator, journey.path("advice/document?lang=en")).says(ANSWER, "no evidentiary status");
        assertThat(actions(investigator, journey))
                .contains("request.adviceGiven", "request.adviceFileRead")
                .doesNotContain("request.adviserNamed", "conclusion.delivered");
        assertThat(stopped(journey, "T7")).isTrue();
        journey.person("expert").post(journey.path("advice"), answer("null")).refused(409, "request.notNow");
        journey.giveBack();
    }

    @Test
    void who_takes_no_part_is_told_of_no_advice() {
        Journey journey = asked(caseNumber(), false);
        names(journey, "expert").expect(201);
        for (String stranger : List.of("fma", "investigator2", "expert2", "registrar.almaty")) {
            journey.person(stranger).get(journey.path("advice")).expect(404);
            journey.person(stranger).get(journey.path("advice/document")).expect(404);
            journey.person(stranger).get(journey.path("advice/file")).expect(404);
        }
        journey.person("expert2").post(journey.path("advice"), answer("null")).refused(404, "request.unknown");
        journey.person("reviewer").post(journey.path("advice"), answer("null")).refused(404, "request.unknown");
        journey.person("registrar").post(journey.path("advice"), answer("null")).refused(403, "request.notYours");
        journey.investigator().post(journey.path("advice"), answer("null")).expect(403);
        journey.investigator().get(journey.path("adviser/choices")).expect(403);
    }

    @Test
    void the_steps_of_an_examination_are_refused_in_words_and_its_own_steps_to_every_other_request() {
        Journey journey = asked(caseNumber(), false);
        journey.person("unithead").get(journey.path("triage/proposal")).refused(409, "advice.noExamination");
        for (String kind : List.of("EXAMINATION", "METHODICAL_HELP"))
            journey.person("unithead")
                    .post(journey.path("triage"), decided(kind))
                    .refused(409, "advice.noExamination");
        assertThat(journey.state()).isEqualTo("REGISTERED");
        Reply refused = Proposals.assigns(journey, "expert", "reviewer").refused(409, "advice.noExamination");
        assertThat(refused.json().path("detail").asText()).contains("answered, not examined");
        names(journey, "expert").expect(201);
        journey.person("expert").post(journey.path("acceptance"), ACCEPTANCE).refused(409, "advice.noExamination");
        Journey examination = Journey.registered(Dalel.stack().site(), 1);
        names(examination, "expert").refused(409, "advice.onlyForHelp");
        examination
                .person("unithead")
                .post(examination.path("triage"), decided("METHODICAL_HELP"))
                .refused(409, "advice.notByTriage");
        assertThat(clocks(examination)).contains("T1").doesNotContain("T7");
    }

    @Test
    void any_employee_may_advise_whom_nothing_ties_and_another_takes_his_place() {
        Journey journey = asked(caseNumber(), false);
        assertThat(choice(journey, "quality").path("bars")).isEmpty();
        names(journey, "quality").expect(201);
        journey.person("quality").get("/requests/" + journey.number()).expect(200);
        journey.person("quality")
                .post(journey.path("adviser/conflict"), "{\"text\": \"Следователь – мой родственник\"}")
                .expect(200);
        journey.person("quality").get("/requests/" + journey.number()).expect(404);
        assertThat(journey.state()).isEqualTo("REGISTERED");
        assertThat(choice(journey, "quality").at("/bars/0/key").asText()).isEqualTo("assignment.declaredConflict");
        assertThat(names(journey, "quality").refused(422, "advice.barred").reasons())
                .containsExactly("assignment.declaredConflict");
        names(journey, "investigator2").refused(422, "advice.notOfTheCenter");
        names(journey, "expert").expect(201);
        names(journey, "reviewer").expect(201);
        assertThat(told("reviewer", journey)).contains("TURN ADVISING");
        journey.person("expert").get("/requests/" + journey.number()).expect(404);
        journey.person("reviewer").get("/requests/" + journey.number()).expect(200);
        journey.step("investigator.astana", "withdrawal", "{\"text\": \"Вопрос отпал\"}", "WITHDRAWN");
        assertThat(told("reviewer", journey)).contains("TOLD WITHDRAWAL");
        assertThat(stopped(journey, "T7")).isTrue();
        journey.giveBack();
    }

    @Test
    void who_advised_does_not_examine_in_the_same_proceeding_and_the_record_is_named() {
        String caseNumber = caseNumber();
        Journey help = asked(caseNumber, false);
        names(help, "expert").expect(201);
        Journey examination = Proposals.through(
                Journey.drafted(Dalel.stack().site(), draft -> Proposals.numbered(draft, caseNumber)));
        assertThat(Proposals.line(Proposals.proposed(examination), "expert").path("bars"))
                .as("he has not advised yet")
                .isEmpty();
        help.step("expert", "advice", answer("null"), "DELIVERED");
        JsonNode bar = Proposals.line(Proposals.proposed(examination), "expert").at("/bars/0");
        assertThat(bar.path("key").asText()).isEqualTo("assignment.advised");
        assertThat(bar.path("detail").asText()).contains(help.number());
        assertThat(Proposals.assigns(examination, "expert", "reviewer")
                        .expect(422)
                        .reasons())
                .containsExactly("assignment.advised");
    }

    @Test
    void the_adviser_asks_in_the_thread_and_is_answered_there() {
        Journey journey = asked(caseNumber(), false);
        String thread = journey.path("thread");
        writes(journey, "quality", "QUESTION", null).refused(404, "request.unknown");
        names(journey, "quality").expect(201);
        JsonNode asked =
                writes(journey, "quality", "QUESTION", null).expect(201).json().at("/items/0");
        assertThat(asked.path("side").asText()).isEqualTo("ADVISER");
        assertThat(told("investigator.astana", journey)).contains("QUESTION QUESTION");
        long question = asked.path("id").asLong();
        writes(journey, "quality", "ANSWER", question).refused(404, "thread.noQuestion");
        writes(journey, "investigator.astana", "ANSWER", question).expect(201);
        assertThat(told("quality", journey)).contains("MESSAGE ANSWER");
        assertThat(journey.person("head").get(thread).expect(200).json().path("items"))
                .hasSize(2);
        journey.person("expert").get(thread).expect(404);
        journey.step("quality", "advice", answer("null"), "DELIVERED");
        writes(journey, "investigator.astana", "MESSAGE", null).refused(409, "thread.proceduralOnly");
        assertThat(actions(journey.investigator(), journey)).contains("thread.written");
    }

    private static Reply writes(Journey journey, String who, String kind, Long answers) {
        return journey.person(who)
                .post(
                        journey.path("thread"),
                        "{\"kind\": \"%s\", \"text\": \"Когда сняли копию?\", \"answers\": %d}"
                                .formatted(kind, answers));
    }

    /** A registered request for methodical help; with one object or, as help may, with none. */
    private static Journey asked(String caseNumber, boolean withObject) {
        Journey journey = Journey.drafted(Dalel.stack().site(), draft -> Proposals.numbered(draft, caseNumber)
                .replace("\"EXAMINATION\"", "\"METHODICAL_HELP\""));
        if (withObject) journey.exhibit("one.txt", ("один " + journey.number()).getBytes(UTF_8));
        return journey.submit().receive().register();
    }

    private static String decided(String kind) {
        return """
                {"decision": {"kind": "%s", "type": "PRIMARY", "complexity": 1, "priority": 3, "unit": "METHODS",
                 "specialty": "COMPUTER", "termDays": 10}, "reason": "решает начальник"}"""
                .formatted(kind);
    }

    static String caseNumber() {
        return "267%012d".formatted(System.nanoTime() % 1_000_000_000_000L);
    }

    static Reply names(Journey journey, String adviser) {
        return journey.person("head")
                .post(
                        journey.path("adviser"),
                        "{\"adviser\": \"%s\", \"reason\": \"знает изъятие\"}"
                                .formatted(Dalel.person(adviser).id()));
    }

    static String answer(String file) {
        return "{\"answer\": \"" + ANSWER + "\", \"file\": " + file + "}";
    }

    private static JsonNode choice(Journey journey, String who) {
        List<JsonNode> lines = new ArrayList<>();
        journey.person("head")
                .get(journey.path("adviser/choices"))
                .expect(200)
                .json()
                .path("items")
                .forEach(lines::add);
        return Proposals.line(lines, who);
    }

    private static List<String> actions(Person reader, Journey journey) {
        return reader.get(journey.path("custody?limit=200"))
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("action");
    }

    private static List<String> clocks(Journey journey) {
        return journey.sheet(journey.investigator()).path("clocks").findValuesAsText("clock").stream()
                .sorted()
                .toList();
    }

    private static boolean stopped(Journey journey, String clock) {
        for (JsonNode one : journey.sheet(journey.investigator()).path("clocks"))
            if (one.path("clock").asText().equals(clock))
                return !one.path("stopped").isNull();
        throw new AssertionError("no clock " + clock);
    }

    private static List<String> told(String who, Journey journey) {
        List<String> told = new ArrayList<>();
        for (JsonNode line :
                Dalel.person(who).get("/notices?limit=200").expect(200).json().path("items"))
            if (line.path("request").asText().equals(journey.number()))
                told.add(line.path("kind").asText() + " " + line.path("subject").asText());
        return told;
    }
}
