package kz.dalel.it.bench;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.dalel.dist.Plan;
import kz.dalel.dist.Stack;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Lists, searches and figures at ten thousand and at a million requests, call by call side by side on two stacks that run as
 * {@code ./dalel up} does; and journeys through the API beside the engine alone.
 */
class CaseloadBench {
    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int CALLS = 31;
    /** Calls of each kind before those that are counted: p50 of a server that has run for a while, not of one that just began. */
    private static final int WARM_UP = 60;

    private static final double ALLOWED_MS = 20;
    private static final double ALLOWED_GROWTH = 1.3;
    private static final int ROUNDS = 5;
    private static final int JOURNEYS = 40;

    private static final List<Asked> ASKED = List.of(
            new Asked("requests.investigator", "investigator", "/requests"),
            new Asked("requests.agency", "fma", "/requests"),
            new Asked("requests.registry", "registrar", "/requests"),
            new Asked("requests.head", "head", "/requests"),
            new Asked("requests.prosecutor", "prosecutor", "/requests"),
            new Asked("requests.expert", "expert", "/requests"),
            new Asked("requests.state", "registrar", "/requests?state=SUBMITTED,RECEIVED"),
            new Asked("requests.archived", "head", "/requests?state=ARCHIVED"),
            new Asked("requests.updated", "fma", "/requests?updatedSince=2025-01-01T00:00:00Z"),
            new Asked("search.rare", "registrar", "/requests?q=031000130"),
            new Asked("search.common", "registrar", "/requests?q=031"),
            new Asked("search.none", "head", "/requests?q=999999999"),
            new Asked("search.own", "investigator", "/requests?q=031000017"),
            new Asked("tasks.registrar", "registrar", "/tasks"),
            new Asked("tasks.head", "head", "/tasks"),
            new Asked("tasks.expert", "expert", "/tasks"),
            new Asked("tasks.reviewer", "reviewer", "/tasks"),
            new Asked("tasks.investigator", "investigator", "/tasks"),
            new Asked("tasks.custodian", "custodian", "/tasks"),
            new Asked("tasks.archivist", "archivist", "/tasks"),
            new Asked("caseload.head", "head", "/caseload"),
            new Asked("caseload.prosecutor", "prosecutor", "/caseload"),
            new Asked("caseload.statistician", "statistician", "/caseload"),
            new Asked("caseload.terms", "head", "/caseload/terms"),
            new Asked("experts", "head", "/experts"),
            new Asked("handovers", "custodian", "/handovers"),
            new Asked("parcels", "custodian", "/parcels"),
            new Asked("fixity", "custodian", "/fixity"),
            new Asked("supervision", "prosecutor", "/supervision"),
            new Asked("archive", "archivist", "/archive"),
            new Asked("notices", "registrar", "/notices"),
            new Asked("notices.unread", "registrar", "/notices/unread"),
            new Asked("mail", "admin", "/mail"),
            new Asked("absences", "head", "/absences"),
            new Asked("duties", "head", "/duties?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z"),
            new Asked("methods", "quality", "/methods"),
            new Asked("methods.usage", "quality", "/methods/M-900001/versions/1/usage"),
            new Asked("tools", "quality", "/tools"),
            new Asked("tools.usage", "quality", "/tools/T-900001/versions/1.0/usage"),
            new Asked("quality.deviations", "quality", "/quality/deviations"),
            new Asked("quality.expiring", "quality", "/quality/expiring"),
            new Asked("quality.tickets", "quality", "/quality/tickets"),
            new Asked("emergencies", "head", "/break-glass"),
            new Asked("readings", "auditor", "/readings?request=CDF-2020-000001"),
            new Asked("searches", "auditor", "/readings/searches?person=00000000-0000-4000-8000-000000000006"),
            new Asked("erasures", "head", "/custody/erasures"),
            new Asked("history", "registrar", "/people/00000000-0000-4000-8000-000000000006/custody"));

    private static Stack few;
    private static Stack many;

    private final Figures figures = new Figures();

    @BeforeAll
    static void everything_runs() throws SQLException {
        few = filled(FEW);
        many = filled(MANY);
    }

    @AfterAll
    static void everything_stops() {
        if (few != null) few.close();
        if (many != null) many.close();
    }

    @Test
    void lists_and_journeys() throws SQLException {
        for (Asked asked : ASKED) {
            double[] medians = medians(asked);
            double allowed = Math.max(ALLOWED_GROWTH * medians[0], ALLOWED_MS);
            String beside = String.format(Locale.ROOT, "ms (at %d: %.2f)", FEW, medians[0]);
            figures.atMost(allowed, "caseload." + asked.name(), medians[1], beside);
        }
        many.close(); // nothing else runs beside the journeys, nor beside the engine alone
        many = null;
        Throughput.Rates rates = new Throughput(few.site()).measured(ROUNDS, JOURNEYS);
        System.out.printf("caseload: %.2f journeys/s, the engine alone %.2f%n", rates.dalel(), rates.alone());
        figures.atLeast(0.4, "caseload.journeys", rates.dalel() / rates.alone(), "of the bare engine's");
        figures.verdict();
    }

    /** The median at few and at many requests, in milliseconds, client and network of this machine included. */
    private static double[] medians(Asked asked) {
        double[][] taken = new double[2][CALLS];
        List<Person> people = List.of(new Person(few.site(), asked.who()), new Person(many.site(), asked.who()));
        for (int warm = 0; warm < WARM_UP; warm++)
            people.forEach(person -> person.get(asked.path()).expect(200));
        for (int call = 0; call < CALLS; call++) {
            for (int side = 0; side < 2; side++) {
                long began = System.nanoTime();
                people.get(side).get(asked.path()).expect(200);
                taken[side][call] = (System.nanoTime() - began) / 1e6;
            }
        }
        return Arrays.stream(taken)
                .mapToDouble(times -> Arrays.stream(times).sorted().toArray()[CALLS / 2])
                .toArray();
    }

    private static Stack filled(int requests) throws SQLException {
        Stack stack =
                Stack.start(Plan.forTests(Dalel.emptyHome("bench-" + requests)).atFullSpeed());
        Crowd.of(requests, stack.site());
        return stack;
    }

    /**
     * What is asked, and by whom.
     *
     * @param path below the API's root
     */
    private record Asked(String name, String who, String path) {}
}
