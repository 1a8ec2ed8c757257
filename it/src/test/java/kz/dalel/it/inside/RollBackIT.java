package kz.dalel.it.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.dalel.conclusion.ConclusionReadings;
import kz.dalel.conclusion.ConclusionSheet;
import kz.dalel.conclusion.SignatureForm;
import kz.dalel.conclusion.Signing;
import kz.dalel.dispatch.Delivery;
import kz.dalel.dispatch.Dispatch;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.kernel.Assurance;
import kz.dalel.kernel.Time;
import kz.dalel.request.IntakeDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.search.CaseList;
import kz.dalel.search.RequestLine;
import kz.dalel.search.Search;
import kz.dalel.upload.UploadWish;
import kz.dalel.upload.Uploads;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A failure after the engine was told leaves neither the step, nor the process moved, nor an entry: where extraction is
 * ordered, and where the terms change.
 */
@InDalel
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RollBackIT {
    private static final String REGISTRAR = "00000000-0000-4000-8000-000000000006";
    private static final String EXPERT = "00000000-0000-4000-8000-000000000010";

    private static Traces before;

    @EJB
    Acting acting;

    @Inject
    CaseList list;

    @Inject
    IntakeDesk intake;

    @Inject
    Uploads uploads;

    @Inject
    ConclusionReadings readings;

    @Inject
    Signing signing;

    @Inject
    Assurance assurance;

    @Inject
    Dispatch dispatch;

    @Inject
    Time time;

    @Test
    @Order(1)
    @RunAsClient
    void a_received_case_is_there() {
        Outside.journey = Journey.submitted(Dalel.stack().site(), 2).receive();
        before = Traces.of(Outside.journey.number());
    }

    @Test
    @Order(2)
    void a_registration_fails_after_the_engine_has_ordered_extraction() {
        RequestNumber number = newest(REGISTRAR, "registrar", "RECEIVED");
        IntakeDesk.Checklist checklist = new IntakeDesk.Checklist(true, true, true, "");
        fails(REGISTRAR, "registrar", () -> {
            intake.register(number, checklist);
            throw new Failing();
        });
    }

    @Test
    @Order(3)
    @RunAsClient
    void the_failed_registration_left_nothing_and_the_same_act_leaves_each_of_these() {
        assertEquals(before, Traces.of(Outside.journey.number()));
        Outside.journey.register();
        Traces after = Traces.of(Outside.journey.number());
        assertEquals("triage", after.found().get("waits"));
        assertEquals(2, after.count("extractions"), "orders");
        assertEquals(1, after.count("timers"), "of the warning; that of the end follows it");
        assertEquals(before.count("clocks") + 1, after.count("clocks"), "T1");
        assertEquals(before.count("steps") + 1, after.count("steps"), "the step");
        assertEquals(before.count("entries") + 2, after.count("entries"), "the act, and the engine's order");
    }

    @Test
    @Order(4)
    @RunAsClient
    void a_conclusion_waits_for_its_signature() {
        Dalel.withWorker();
        Outside.journey.triage().certify().assign().accept().examine().conclude();
        Outside.awaitTheWorker();
        before = Traces.of(Outside.journey.number());
    }

    @Test
    @Order(5)
    void a_signature_fails_after_the_engine_was_told() {
        RequestNumber number = newest(EXPERT, "expert", "READY_FOR_SIGNATURE");
        assurance.note(Assurance.SECOND_FACTOR, time.instant());
        fails(EXPERT, "expert", () -> {
            signing.sign(number, signature(number));
            throw new Failing();
        });
    }

    @Test
    @Order(6)
    @RunAsClient
    void the_failed_signature_left_nothing_and_the_same_act_leaves_each_of_these() {
        assertEquals(before, Traces.of(Outside.journey.number()));
        Outside.journey.sign();
        Traces after = Traces.of(Outside.journey.number());
        assertEquals("delivery", after.found().get("waits"));
        assertEquals(1, after.count("signatures"));
        assertEquals(before.count("clocks") + 1, after.count("clocks"), "T4");
        assertEquals(before.count("kept bytes") + 1, after.count("kept bytes"), "the scan");
        assertEquals(before.count("steps") + 1, after.count("steps"), "the step");
        assertEquals(before.count("entries") + 1, after.count("entries"), "the act");
        before = after;
    }

    @Test
    @Order(7)
    void a_delivery_fails_after_the_engine_was_told() {
        RequestNumber number = newest(REGISTRAR, "registrar", "SIGNED");
        Delivery delivery = new Delivery(Delivery.Channel.COURIER, time.today(), "KZ-00417", "следователь");
        fails(REGISTRAR, "registrar", () -> {
            dispatch.deliver(number, delivery);
            throw new Failing();
        });
    }

    @Test
    @Order(8)
    @RunAsClient
    void the_failed_delivery_left_nothing_and_the_same_act_leaves_each_of_these() {
        assertEquals(before, Traces.of(Outside.journey.number()));
        Outside.journey.deliver();
        Traces after = Traces.of(Outside.journey.number());
        assertEquals("objectsReturn", after.found().get("waits"));
        assertEquals(1, after.count("deliveries"));
        assertEquals(before.count("steps") + 1, after.count("steps"), "the step");
        assertEquals(before.count("entries") + 1, after.count("entries"), "the act");
    }

    /** The case outside; inside, where there are no journeys, nobody loads this class. */
    private static final class Outside {
        static Journey journey;

        /** What the worker does meanwhile is no trace of a step. */
        static void awaitTheWorker() {
            Await.until(
                    "the results of " + journey.number(),
                    Duration.ofMinutes(2),
                    () -> Dalel.owner()
                            .count(
                                    "select count(*) from extraction where request = ? and status <> 'DONE'",
                                    journey.number()),
                    waiting -> waiting == 0);
        }
    }

    private void fails(String account, String role, Callable<?> act) {
        EJBException failure = assertThrows(EJBException.class, () -> acting.as(account, role, act));
        assertTrue(failure.getCause() instanceof Failing, () -> "another failure: " + failure.getCause());
    }

    /** The case that came last to this state: numbers are running. */
    private RequestNumber newest(String account, String role, String state) {
        return acting.as(account, role, () -> list.find(Search.in(state, 500)).items().stream()
                .map(RequestLine::number)
                .sorted()
                .reduce((first, last) -> last)
                .map(RequestNumber::new)
                .orElseThrow());
    }

    private SignatureForm signature(RequestNumber number) {
        byte[] scan = "%PDF-1.7 the scan of a signature that fails".getBytes(UTF_8);
        String upload = uploads.open(new UploadWish(scan.length, "scan.pdf", Optional.empty(), Optional.empty()))
                .id();
        uploads.append(upload, 0, new ByteArrayInputStream(scan));
        ConclusionSheet sheet = readings.sheet(number);
        String digest = sheet.contentSha256().substring(0, SignatureForm.DIGITS);
        return new SignatureForm(SignatureForm.Kind.PAPER, upload, digest, sheet.pages());
    }
}
