package kz.dalel.it.kills;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.dalel.dist.Part;
import kz.dalel.dist.Plan;
import kz.dalel.dist.Stack;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Rows;
import kz.dalel.it.stack.Tus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kills in the middle of journeys, on the EAR exactly as it is shipped: the journeys go on, nothing is lost or doubled. */
class KillsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int EXHIBITS = 12;
    private static Stack stack;
    private static Rows owner;

    @BeforeAll
    static void everything_runs() {
        stack = Stack.start(
                Plan.forTests(Dalel.emptyHome("kills")).withOutput(System.out).withWorker());
        owner = Rows.ofOwner(stack.site());
    }

    @AfterAll
    static void everything_stops() {
        if (stack != null) stack.close();
    }

    @Test
    void a_worker_killed_in_the_middle_of_its_work_costs_no_result() {
        Journey journey = Journey.registered(stack.site(), 6);
        Await.until(
                "a task is in the worker's hands",
                PATIENCE,
                () -> owner.count(
                        "select count(*) from extraction where request = ? and status = 'FETCHED'", journey.number()),
                fetched -> fetched > 0);

        stack.kill(Part.WORKER);
        assertThat(stack.alive(Part.WORKER)).isFalse();
        assertThat(done(journey)).isLessThan(6);
        stack.restart(Part.WORKER);

        extracted_once(journey);
        journey.triage().certify().assign().accept().examine();
    }

    @Test
    void a_server_killed_in_the_middle_of_calls_lost_and_doubled_none() {
        Journey draft = Journey.drafted(stack.site());
        Tus tus = new Tus(draft.investigator());
        byte[] half = "половина".getBytes(UTF_8);
        String upload = tus.opened("half.txt", half.length);
        tus.append(upload, 0, Arrays.copyOf(half, 6)).expect(204);
        Crowd crowd = new Crowd(draft, EXHIBITS);

        crowd.callUntil(() -> added(draft) >= 4, () -> stack.kill(Part.WILDFLY));
        stack.restart(Part.WILDFLY);

        crowd.repeat();
        each_was_added_once(draft);
        assertThat(tus.status(upload).expect(200).json().path("received").asInt())
                .isEqualTo(6);
        tus.append(upload, 6, Arrays.copyOfRange(half, 6, half.length)).expect(204);
        goes_on(draft, crowd);
    }

    @Test
    void a_database_killed_in_the_middle_of_calls_lost_and_doubled_none() {
        Journey draft = Journey.drafted(stack.site());
        Crowd crowd = new Crowd(draft, EXHIBITS);

        crowd.callUntil(() -> added(draft) >= 4, () -> stack.kill(Part.POSTGRES));
        stack.restart(Part.POSTGRES);

        crowd.repeat();
        each_was_added_once(draft);
        goes_on(draft, crowd);
    }

    @Test
    void a_server_killed_right_after_registrations_extracts_each_exhibit_once() {
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < 3; i++)
            journeys.add(Journey.submitted(stack.site(), 4).receive());
        journeys.forEach(Journey::register);

        stack.kill(Part.WILDFLY);
        assertThat(journeys.stream().mapToLong(KillsIT::done).sum()).isLessThan(12);
        stack.restart(Part.WILDFLY);

        journeys.forEach(KillsIT::extracted_once);
        Agreement.of_state_and_wait(owner);
        journeys.get(2).triage().certify().assign().accept().examine();
        Agreement.of_state_and_wait(owner);
    }

    @Test
    void a_server_killed_between_release_and_receipt_leaves_the_object_in_transit() {
        Journey journey =
                Journey.registered(stack.site(), 1).triage().certify().assign().accept();
        String handovers = "/exhibits/" + journey.exhibits().get(0) + "/handovers";
        String release =
                """
            {"receiver": "%s", "purpose": "EXAMINATION", "reason": "исследование", "condition": "упаковка цела"}"""
                        .formatted(journey.person("expert").id());
        String receipt = """
            {"condition": "упаковка цела", "sealIntact": true, "place": "lab-2/safe-1"}""";
        String handover = handovers
                + "/"
                + journey.person("custodian")
                        .post(handovers, release)
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();

        stack.kill(Part.WILDFLY);
        stack.restart(Part.WILDFLY);

        assertThat(journey.person("expert")
                        .get(handover)
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("IN_TRANSIT");
        journey.person("custodian").post(handovers, release).refused(409, "handover.inTransit");
        journey.person("expert").post(handover + "/receipt", receipt).expect(201);
        assertThat(journey.custody(journey.exhibits().get(0)))
                .filteredOn(action -> action.startsWith("exhibit.released") || action.startsWith("exhibit.handedOver"))
                .containsExactly("exhibit.released", "exhibit.handedOver");
    }

    private static void goes_on(Journey draft, Crowd crowd) {
        crowd.exhibits().forEach(draft::knows);
        draft.submit().receive().register();
        assertThat(owner.count(
                        "select count(*) from engine.act_ru_execution e join engine.act_re_procdef d on d.id_ = e.proc_def_id_"
                                + " where e.business_key_ = ? and d.key_ = 'examination-request'",
                        draft.number()))
                .isEqualTo(1);
        assertThat(actions(draft, "request.%"))
                .containsExactly(
                        "request.drafted",
                        "request.extractionOrdered",
                        "request.received",
                        "request.registered",
                        "request.submitted");
        extracted_once(draft);
        Agreement.of_state_and_wait(owner);
    }

    private static void extracted_once(Journey journey) {
        int all = journey.exhibits().size();
        Await.until("all results of " + journey.number(), PATIENCE, () -> done(journey), done -> done == all);
        assertThat(actions(journey, "exhibit.metadataExtracted")).hasSize(all);
        assertThat(owner.count("select count(*) from extraction where request = ?", journey.number()))
                .isEqualTo(all);
        assertThat(owner.count(
                        "select count(*) from engine.act_ru_execution e join engine.act_re_procdef d on d.id_ = e.proc_def_id_"
                                + " where e.business_key_ = ? and d.key_ = 'exhibit-extraction'",
                        journey.number()))
                .isZero();
    }

    private static void each_was_added_once(Journey draft) {
        assertThat(added(draft)).isEqualTo(EXHIBITS);
        assertThat(owner.texts(
                        "select subject from custody_entry where request = ? and action = 'exhibit.added'",
                        draft.number()))
                .hasSize(EXHIBITS)
                .doesNotHaveDuplicates();
    }

    private static long added(Journey draft) {
        return owner.count("select count(*) from exhibit where request = ?", draft.number());
    }

    private static long done(Journey journey) {
        return owner.count("select count(*) from extraction where request = ? and status = 'DONE'", journey.number());
    }

    private static List<String> actions(Journey journey, String like) {
        return owner.texts(
                "select action from custody_entry where request = ? and action like ? order by action",
                journey.number(),
                like);
    }
}
