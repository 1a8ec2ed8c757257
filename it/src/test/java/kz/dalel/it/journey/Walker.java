package kz.dalel.it.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;
import kz.dalel.request.State;
import kz.dalel.request.Step;

/** A request that is walked at random: any step by anybody at any time, held against the table of steps. */
final class Walker {
    private static final String TEXT = "{\"text\": \"Постановление № 7\"}";
    private static final List<String> PEOPLE = List.of(
            "investigator.astana",
            "registrar",
            "custodian",
            "head",
            "unithead",
            "expert",
            "reviewer",
            "fma",
            "expert2");

    /** By whom a step is usually taken, where it is posted and what is said; steps that no resource takes alone are left out. */
    private static final Map<Step, Way> WAYS = Map.ofEntries(
            way(Step.RECALL, "investigator.astana", "recall", TEXT),
            way(Step.SUBMISSION, "investigator.astana", "submission", "{\"confirmed\": true}"),
            Map.entry(Step.RECEIPT, new Way("custodian", "receipt", Journey::receipt)),
            way(Step.DISCREPANCY, "custodian", "discrepancy", TEXT),
            way(Step.DISCREPANCY_ANSWER, "investigator.astana", "discrepancy/answer", TEXT),
            way(Step.REGISTRATION, "registrar", "registration", Words.CHECKLIST),
            way(Step.RETURN, "head", "return", "{\"ground\": \"NO_EXPERT\", \"reasons\": \"нет\"}"),
            Map.entry(Step.TRIAGE, new Way("unithead", "triage", Walker::triage)),
            Map.entry(Step.ASSIGNMENT, new Way("head", "assignment", Walker::assignment)),
            way(Step.EXPERT_NOTICE, "registrar", "expert-notice", "{\"way\": \"LETTER\", \"reference\": \"№ 1\"}"),
            way(Step.ACCEPTANCE, "expert", "acceptance", Words.ACCEPTANCE),
            Map.entry(Step.IMPOSSIBILITY, new Way("expert", "impossibility", Walker::notice)),
            Map.entry(Step.EXAMINATION, new Way("expert", "examination", Journey::beginning)),
            way(
                    Step.CHALLENGE,
                    "investigator.astana",
                    "challenge",
                    "{\"against\": \"HEAD\", \"ground\": \"INTERESTED\", \"raisedBy\": \"защитник\", \"reason\": \"знакомы\"}"),
            way(Step.CHALLENGE_REJECTION, "investigator.astana", "challenge/rejection", TEXT),
            way(Step.CHALLENGE_GRANT, "investigator.astana", "challenge/grant", TEXT),
            way(Step.TERMINATION, "investigator.astana", "challenge/termination", TEXT),
            Map.entry(Step.REASSIGNMENT, new Way("head", "reassignment", Walker::assignment)),
            way(Step.SUSPENSION, "head", "suspension", "{\"materials\": \"пароль\", \"reason\": \"не читается\"}"),
            way(Step.RESUMPTION, "registrar", "resumption", "{\"cause\": \"MATERIALS_CAME\", \"text\": \"пришло\"}"),
            way(Step.EXTENSION_REQUEST, "head", "extension", "{\"days\": 3, \"reason\": \"много данных\"}"),
            way(Step.CONSENT_REQUEST, "head", "consent", "{\"reason\": \"в отпуске\"}"),
            way(Step.DRAFT_CONCLUSION, "expert", "draft-conclusion", Words.CONCLUSION),
            way(Step.REVIEW_REQUEST, "expert", "technical-review", "{}"),
            way(Step.REVIEW_END, "reviewer", "technical-review/end", Words.DISAGREEMENT),
            way(Step.FORM_APPROVAL, "head", "form-check", Words.FORM_IS_GOOD),
            way(Step.WITHDRAWAL, "investigator.astana", "withdrawal", TEXT));

    private final Journey journey;
    private final Random random;
    private State state = State.SUBMITTED;
    private State interrupted;

    Walker(Journey submitted, Random random) {
        this.journey = submitted;
        this.random = random;
    }

    /** Takes one step, or is refused; tells whether it was taken. */
    boolean walk() {
        Step step = step();
        Way way = WAYS.get(step);
        boolean usual = random.nextInt(5) > 0;
        String who = usual ? way.who : PEOPLE.get(random.nextInt(PEOPLE.size()));
        prepare(step);
        Reply reply = journey.person(who).post(journey.path(way.noun), way.said.apply(journey));
        String told = state + " " + step + " by " + who + ": " + reply;
        if (reply.status() != 201) {
            assertThat(reply.status()).as(told).isIn(403, 404, 409, 422);
            return false;
        }
        boolean drafted =
                step == Step.DRAFT_CONCLUSION && state == State.DRAFTED; // a later version of a draft is no step
        assertThat(drafted || step.leavesFrom(state)).as(told).isTrue();
        State after = drafted ? state : step.after(state, interrupted);
        assertThat(reply.json().path("state").asText()).as(told).isEqualTo(after.name());
        if (after == State.CHALLENGED) interrupted = state;
        state = after;
        return !drafted;
    }

    /** Whether nothing can be done in it by the steps that are walked. */
    boolean isOver() {
        return WAYS.keySet().stream().noneMatch(step -> step.leavesFrom(state));
    }

    State state() {
        return state;
    }

    String number() {
        return journey.number();
    }

    /** Mostly one that leaves from here and does not end it, else any. */
    private Step step() {
        List<Step> all = List.copyOf(WAYS.keySet());
        int kind = random.nextInt(10);
        if (kind == 0) return all.get(random.nextInt(all.size()));
        List<Step> here = all.stream()
                .filter(step -> step.leavesFrom(state) && (kind == 1 || !ends(step)))
                .toList();
        return here.isEmpty() ? all.get(random.nextInt(all.size())) : here.get(random.nextInt(here.size()));
    }

    private static boolean ends(Step step) {
        return step == Step.RETURN
                || step == Step.WITHDRAWAL
                || step == Step.TERMINATION
                || step == Step.IMPOSSIBILITY
                || step == Step.RECALL;
    }

    /** What must stand before a conclusion can be drafted. */
    private void prepare(Step step) {
        if (step != Step.DRAFT_CONCLUSION || state != State.IN_EXAMINATION) return;
        for (String[] said : new String[][] {
            {"notes", Words.OBSERVATION},
            {"notes", Findings.result(journey.exhibits().get(0))},
            {"questions/0/answers", Words.ANSWER},
            {"questions/1/answers", Words.REFUSED_ANSWER}
        }) journey.person("expert").post(journey.path(said[0]), said[1]);
    }

    private static String triage(Journey journey) {
        Reply proposal = journey.person("unithead").get(journey.path("triage/proposal"));
        JsonNode decision = proposal.status() == 200 ? proposal.json() : null;
        return "{\"decision\": " + decision + ", \"reason\": null}";
    }

    private static String assignment(Journey journey) {
        return Words.ASSIGNMENT.formatted(
                journey.person("expert").id(), journey.person("reviewer").id());
    }

    private static String notice(Journey journey) {
        String scan = new Tus(journey.person("expert")).upload("notice.pdf", "%PDF-1.7 notice".getBytes(UTF_8));
        return "{\"ground\": \"UNFIT_MATERIALS\", \"reasons\": \"разрушен\", \"scan\": \"" + scan + "\"}";
    }

    private static Map.Entry<Step, Way> way(Step step, String who, String noun, String said) {
        return Map.entry(step, new Way(who, noun, journey -> said));
    }

    /** By whom, where and in which words. */
    private record Way(String who, String noun, Function<Journey, String> said) {}
}
