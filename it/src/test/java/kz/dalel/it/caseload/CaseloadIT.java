package kz.dalel.it.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures are told to who supervises, follow each step at once, and tell a statistician of nobody. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CaseloadIT {
    private static final String CASES =
            "select r.number, p.party, p.capacity, r.state, coalesce(r.unit, ''), r.due, r.changed_at"
                    + " from request r join participation p on p.request = r.number where p.until is null and p.opens";
    private static final String DOCKET = "select request, party, capacity, state, unit, due, changed_at from docket";
    private static final String COUNTED =
            "select party, capacity, unit, state, count(*) from docket where tallied(capacity) group by 1, 2, 3, 4";
    private static final String TALLY = "select party, capacity, unit, state, cases from tally_now where cases <> 0";

    @Test
    void who_supervises_nobody_is_told_no_figures() {
        for (String name : List.of("investigator.astana", "registrar", "custodian", "expert", "reviewer", "admin"))
            for (String path : List.of("/caseload", "/caseload/terms"))
                Dalel.person(name).get(path).expect(403);
        Dalel.person("statistician").get("/caseload/terms").expect(403);
        Dalel.person("unithead").get("/caseload").expect(200);
    }

    @Test
    void each_step_moves_the_figures() {
        Journey journey = Journey.drafted(Dalel.stack().site());
        journey.exhibit("figures.txt", journey.number().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        long submitted = cases("SUBMITTED");
        long received = cases("RECEIVED");
        journey.submit();
        assertThat(cases("SUBMITTED")).isEqualTo(submitted + 1);
        journey.receive();
        assertThat(cases("SUBMITTED")).isEqualTo(submitted);
        assertThat(cases("RECEIVED")).isEqualTo(received + 1);
    }

    @Test
    void a_statistician_is_told_no_small_number_and_sees_no_case() {
        Journey journey = Journey.submitted(Dalel.stack().site(), 1);
        JsonNode sheet =
                Dalel.person("statistician").get("/caseload").expect(200).json();
        assertThat(sheet.path("open")).isNotEmpty();
        assertThat(sheet.path("experts")).isEmpty();
        assertThat(sheet.at("/received/oldest").isNull()).isTrue();
        for (JsonNode count : sheet.findParents("is"))
            if (count.path("is").asText().equals("EXACTLY"))
                assertThat(List.of(1L, 2L, 3L, 4L))
                        .doesNotContain(count.path("cases").asLong());
        assertThat(Dalel.person("statistician")
                        .get("/requests")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        Dalel.person("statistician").get("/requests/" + journey.number()).expect(404);
    }

    @Test
    void docket_and_tally_say_what_the_cases_say() {
        assertThat(Dalel.owner().count("select count(*) from docket")).isPositive();
        for (List<String> both : List.of(List.of(CASES, DOCKET), List.of(COUNTED, TALLY)))
            for (List<String> way : List.of(both, List.of(both.get(1), both.get(0))))
                assertThat(Dalel.owner()
                                .texts("select t::text from (%s except %s) t".formatted(way.get(0), way.get(1))))
                        .isEmpty();
    }

    private static long cases(String state) {
        for (JsonNode line :
                Dalel.person("head").get("/caseload").expect(200).json().path("open"))
            if (line.path("state").asText().equals(state))
                return line.at("/count/cases").asLong();
        return 0;
    }
}
