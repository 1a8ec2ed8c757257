package kz.dalel.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.law.LawBook;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.SubmissionDesk;
import kz.dalel.search.CaseList;
import kz.dalel.search.Search;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only an observer inside the server can see: who calls, and what a failure at the last moment leaves behind. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InsideIT {
    /** Ids of demonstration accounts; the launcher that names them is not inside the server. */
    private static final String INVESTIGATOR = "00000000-0000-4000-8000-000000000003";

    private static final String REGISTRAR = "00000000-0000-4000-8000-000000000006";

    private static String draft;
    private static List<Long> before;

    @EJB
    Acting acting;

    @Inject
    Caller caller;

    @Inject
    CaseList list;

    @Inject
    Cases cases;

    @Inject
    SubmissionDesk desk;

    @Inject
    LawBook law;

    @Test
    @Order(1)
    @RunAsClient
    void a_case_and_a_complete_draft_are_there() {
        Journey.registered(Dalel.stack().site(), 1);
        Journey drafted = Journey.drafted(Dalel.stack().site());
        drafted.exhibit("rollback.txt", "rollback".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        draft = drafted.number();
        before = traces();
    }

    @Test
    @Order(2)
    void the_caller_reaches_the_services() {
        assertEquals(INVESTIGATOR, acting.as(INVESTIGATOR, "requester", () -> caller.actor()
                .id()));
        assertEquals("DRAFT", newest("DRAFT").request().state().name());
    }

    @Test
    @Order(3)
    void a_role_that_a_service_does_not_name_is_refused() {
        RequestNumber number = new RequestNumber(newest("DRAFT").request().number());
        assertThrows(
                EJBAccessException.class,
                () -> acting.as(INVESTIGATOR, "expert", () -> {
                    desk.submit(number);
                    return number;
                }));
    }

    @Test
    @Order(4)
    void who_takes_no_part_finds_nothing() {
        RequestNumber number = new RequestNumber(newest("DRAFT").request().number());
        Refusal refusal =
                assertThrows(Refusal.class, () -> acting.as(REGISTRAR, "registrar", () -> cases.sheet(number)));
        assertEquals(Refusal.Kind.NOT_FOUND, refusal.kind());
    }

    @Test
    @Order(5)
    void a_failure_after_the_last_statement_undoes_the_act() {
        RequestNumber number = new RequestNumber(newest("DRAFT").request().number());
        EJBException failure = assertThrows(
                EJBException.class,
                () -> acting.as(INVESTIGATOR, "requester", () -> {
                    desk.submit(number);
                    throw new Failing();
                }));
        assertTrue(failure.getCause() instanceof Failing, () -> "another failure: " + failure.getCause());
        assertEquals("DRAFT", newest("DRAFT").request().state().name());
    }

    @Test
    @Order(6)
    @RunAsClient
    void the_failed_act_left_nothing_behind() {
        assertEquals(before, traces());
        assertEquals(0L, traces().get(2), "a process instance");
    }

    @Test
    @Order(7)
    @RunAsClient
    void the_same_act_without_the_failure_leaves_each_of_these() {
        Dalel.person("investigator.astana")
                .post("/requests/" + draft + "/submission", "{\"confirmed\": true}")
                .expect(201);
        List<Long> after = traces();
        assertEquals(before.get(0) + 1, after.get(0), "the step");
        assertEquals(before.get(1) + 1, after.get(1), "the custody entry");
        assertTrue(after.get(2) > 0, "the process instance");
    }

    @Test
    @Order(8)
    void the_term_of_a_registered_request_is_the_one_of_the_law() {
        CaseSheet sheet = newest("REGISTERED");
        CaseSheet.Running clock = sheet.clocks().stream()
                .filter(one -> one.clock().equals("T1"))
                .findFirst()
                .orElseThrow();
        Instant due = acting.as(REGISTRAR, "registrar", () -> law.due("T1", clock.started()));
        assertEquals(due, clock.due());
        LocalDate last = LocalDate.ofInstant(due.minusSeconds(1), Time.ASTANA);
        LocalDate least = LocalDate.ofInstant(clock.started(), Time.ASTANA).plusDays(30);
        assertTrue(!last.isBefore(least), () -> last + " is before " + least);
    }

    private CaseSheet newest(String state) {
        String who = state.equals("DRAFT") ? INVESTIGATOR : REGISTRAR;
        String role = state.equals("DRAFT") ? "requester" : "registrar";
        return acting.as(who, role, () -> {
            var lines = list.find(Search.in(state, 500)).items();
            String number = lines.get(lines.size() - 1).number();
            return cases.sheet(new RequestNumber(number));
        });
    }

    /** Steps, entries, executions of the draft, and its state as a number. */
    private static List<Long> traces() {
        return List.of(
                Dalel.owner().count("select count(*) from step_record where request = ?", draft),
                Dalel.owner().count("select count(*) from custody_entry where request = ?", draft),
                Dalel.owner().count("select count(*) from engine.act_ru_execution where business_key_ = ?", draft),
                Dalel.owner()
                        .count(
                                "select count(*) from custody_entry e where e.request = ? and (e.id in (select entry from custody_pending)"
                                        + " or e.id in (select entry from custody_leaf))",
                                draft),
                Dalel.owner().count("select version from request where number = ?", draft));
    }
}
