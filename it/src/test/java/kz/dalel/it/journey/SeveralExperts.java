package kz.dalel.it.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;

/** Cases that several experts examine, and what is said at their steps. */
final class SeveralExperts {
    static final String OPINION = "Для вероятного вывода о синтезе признаков недостаточно.";
    private static final String SELF =
            """
            {"education": "высшее, КазНУ, 2010", "specialty": "исследование звукозаписей", "experience": "12 лет",
             "degree": null, "post": "эксперт"}""";

    private SeveralExperts() {}

    static Journey triaged() {
        return Journey.registered(Dalel.stack().site(), 1).triage().certify();
    }

    /** A commission at work: the coordinator has noted and answered, the other has not. */
    static Journey examined() {
        Journey journey = triaged();
        certify("MEDIA");
        journey.step("head", "assignment", commission(journey, "expert", "expert", "expert2"), "ASSIGNED")
                .step("expert2", "acceptance", Words.ACCEPTANCE, "ASSIGNED")
                .step("expert", "acceptance", Words.ACCEPTANCE, "ACCEPTED")
                .examine();
        Person expert = journey.person("expert");
        expert.post(journey.path("notes"), Words.OBSERVATION).expect(201);
        expert.post(journey.path("notes"), Findings.result(journey.exhibits().get(0)))
                .expect(201);
        expert.post(journey.path("questions/0/answers"), Words.ANSWER).expect(201);
        expert.post(journey.path("questions/1/answers"), Words.REFUSED_ANSWER).expect(201);
        return journey;
    }

    static void certify(String specialty) {
        Person expert = Dalel.person("expert2");
        expert.get("/me").expect(200);
        Reply reply = Dalel.person("quality")
                .post(
                        "/experts/" + expert.id() + "/certificates",
                        """
                        {"specialty": "%s", "number": "KZ-2024-7%s", "validFrom": "2024-03-01", "validTo": "2035-02-28",
                         "attestedOn": "2024-03-01"}"""
                                .formatted(specialty, specialty.length()));
        assertThat(reply.status()).as(reply.toString()).isIn(201, 409);
    }

    static String commission(Journey journey, String coordinator, String... members) {
        List<String> named = List.of(members).stream()
                .map(member -> "{\"expert\": \"" + journey.person(member).id() + "\"}")
                .toList();
        return assignment(journey, coordinator, "COMMISSION", String.join(", ", named));
    }

    /** The first question is of the coordinator, in the specialty of the case. */
    static String complex(Journey journey, String specialty, String questions) {
        String members =
                "{\"expert\": \"%s\", \"questions\": [1]}, {\"expert\": \"%s\", \"specialty\": \"%s\", \"questions\": %s}"
                        .formatted(
                                journey.person("expert").id(),
                                journey.person("expert2").id(),
                                specialty,
                                questions);
        return assignment(journey, "expert", "COMPLEX", members);
    }

    static String assignment(Journey journey, String coordinator, String form, String members) {
        return "{\"expert\": \"%s\", \"reviewer\": \"%s\", \"reason\": \"нужны двое\", \"form\": \"%s\", \"members\": [%s]}"
                .formatted(
                        journey.person(coordinator).id(),
                        journey.person("reviewer").id(),
                        form,
                        members);
    }

    static Reply assign(Journey journey, String body) {
        return journey.person("head").post(journey.path("assignment"), body);
    }

    static String dissent(int version) {
        return "{\"version\": %d, \"agrees\": false, \"opinion\": \"%s\", \"expert\": %s}"
                .formatted(version, OPINION, SELF);
    }

    static String agreement(int version) {
        return "{\"version\": %d, \"agrees\": true, \"expert\": %s}".formatted(version, SELF);
    }

    static String signature(Journey journey, String who, String sha256) {
        String scan = new Tus(journey.person(who)).upload("signed.pdf", "%PDF-1.7 signed by a member".getBytes(UTF_8));
        return Findings.signature(
                scan, sha256.substring(0, 16), sheet(journey).path("pages").asInt());
    }

    static JsonNode sheet(Journey journey) {
        return journey.person("expert")
                .get(journey.path("conclusion"))
                .expect(200)
                .json();
    }

    static JsonNode panel(Journey journey, String who) {
        return journey.person(who).get(journey.path("panel")).expect(200).json();
    }

    static JsonNode said(Journey journey, String noun) {
        return journey.person("expert")
                .get(journey.path(noun))
                .expect(200)
                .json()
                .path("said");
    }

    static List<String> reasons(Journey journey, String who, String noun, String body) {
        return journey.person(who).post(journey.path(noun), body).expect(422).reasons();
    }

    static List<String> actions(Journey journey, String who) {
        return Journey.byPeople(
                journey.person(who).get(journey.path("custody") + "?limit=200").expect(200), "action");
    }
}
