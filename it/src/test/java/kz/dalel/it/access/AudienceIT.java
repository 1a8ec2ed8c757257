package kz.dalel.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Rows;
import kz.dalel.request.Audience;
import kz.dalel.request.Step;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of those who take part in a case, who is told what: the database says the same as the code, and says it without the code. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AudienceIT {
    private static final String STEPS = "select step from %s where request = ? order by ordinal";
    private static final String WORDS = "step_record join step_words using (request, ordinal)";
    private static final String AUDIENCES = "select distinct a.audience from custody_entry e"
            + " join act_audience a on a.action = e.action where e.request = ?";

    private static Target target;

    private static synchronized String number() {
        if (target == null) target = Target.examined();
        return target.journey().number();
    }

    @Test
    void each_step_has_the_same_audience_in_the_database_and_in_the_code() {
        assertThat(Dalel.owner().texts("select step || ' ' || taken || ' ' || said from step_audience"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Step.values())
                        .map(step -> step + " " + Audience.ofTaken(step) + " " + Audience.ofSaid(step))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "investigator.astana, requester, 3, 3",
        "registrar, registrar, 7, 6",
        "custodian, custodian, 7, 6",
        "unithead, unit_head, 7, 7",
        "head, head, 7, 7",
        "expert, expert, 7, 7",
        "reviewer, reviewer, 7, 7",
        "expert2, expert, 0, 0"
    })
    void a_step_and_what_was_said_in_it_show_to_their_audiences(String who, String role, int taken, int said)
            throws SQLException {
        List<String> all =
                List.of("SUBMISSION", "RECEIPT", "REGISTRATION", "TRIAGE", "ASSIGNMENT", "ACCEPTANCE", "EXAMINATION");
        number();
        try (Connection application = Application.as(who, role)) {
            assertThat(Rows.texts(application, STEPS.formatted("step_record"), number()))
                    .containsExactlyElementsOf(all.subList(0, taken));
            assertThat(Rows.texts(application, STEPS.formatted(WORDS), number()))
                    .containsExactlyElementsOf(all.subList(0, said));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "investigator.astana, requester, PARTICIPANTS",
        "registrar, registrar, PARTICIPANTS CENTER",
        "custodian, custodian, PARTICIPANTS CENTER",
        "head, head, PARTICIPANTS CENTER STUDY",
        "expert, expert, PARTICIPANTS CENTER STUDY",
        "reviewer, reviewer, PARTICIPANTS CENTER STUDY"
    })
    void an_entry_shows_to_the_audience_of_its_act(String who, String role, String audiences) throws SQLException {
        number();
        try (Connection application = Application.as(who, role)) {
            assertThat(Rows.texts(application, AUDIENCES, number())).containsExactlyInAnyOrder(audiences.split(" "));
        }
    }

    @Test
    void an_entry_without_a_rule_shows_to_who_acted_and_to_those_who_study() throws SQLException {
        number();
        try (Connection application = Application.as("custodian", "custodian")) {
            append(application, "user:" + Dalel.person("custodian").id());
            assertThat(seeded(application)).hasSize(1);
            Application.goesOnAs(application, "reviewer", "reviewer");
            assertThat(seeded(application)).hasSize(1);
            Application.goesOnAs(application, "registrar", "registrar");
            assertThat(seeded(application)).isEmpty();
            Application.goesOnAs(application, "investigator.astana", "requester");
            assertThat(seeded(application)).isEmpty();
        }
    }

    private static void append(Connection application, String actor) throws SQLException {
        String sql =
                "insert into custody_entry (id, at, actor, action, subject, request, entry, nonce, commitment) values"
                        + " (nextval('custody_entry_number'), timestamptz '2026-01-01', ?, 'seeded.act', 'request:x', ?,"
                        + " decode('7b7d', 'hex'), decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'))";
        try (PreparedStatement statement = application.prepareStatement(sql)) {
            statement.setString(1, actor);
            statement.setString(2, number());
            statement.execute();
        }
    }

    private static List<String> seeded(Connection application) throws SQLException {
        return Rows.texts(application, "select id::text from custody_entry where action = 'seeded.act'");
    }

    @Test
    void who_examines_sees_findings_in_that_role_only() throws SQLException {
        String tools = "select name from tool_used where request = ?";
        number();
        try (Connection application = Application.as("expert", "expert")) {
            assertThat(Rows.texts(application, tools, number())).hasSize(1);
            Application.goesOnAs(application, "expert", "requester");
            assertThat(Rows.texts(application, tools, number())).isEmpty();
        }
    }

    @Test
    void nobody_takes_a_step_in_anothers_name_or_adds_to_what_another_said() throws SQLException {
        String step =
                "insert into step_record (request, ordinal, step, from_state, to_state, actor, at) values ('%s', 99,"
                        + " 'TRIAGE', 'REGISTERED', 'TRIAGED', 'x', timestamptz '2026-01-01')";
        String words = "insert into step_words (request, ordinal, said) values ('%s', 1, '{}')";
        for (String forged : List.of(step, words)) {
            try (Connection application = Application.as("expert", "expert");
                    Statement statement = application.createStatement()) {
                String sql = forged.formatted(number());
                assertThatThrownBy(() -> statement.execute(sql)).as(forged).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void a_step_is_written_under_the_next_number_in_the_name_of_who_has_a_hand_in_the_case() throws SQLException {
        String write = "select write_step(?, 'TRIAGE', 'REGISTERED', 'TRIAGED', timestamptz '2026-01-01', '{}')";
        number();
        try (Connection application = Application.as("investigator.astana", "requester")) {
            assertThat(Rows.texts(application, write, number())).containsExactly("8");
            assertThat(Rows.texts(application, write, number())).containsExactly("9");
        }
        try (Connection application = Application.as("expert", "expert")) {
            assertThat(Rows.texts(application, write, number())).containsExactly("8");
            String taken = "select actor from step_record where request = ? and ordinal = 8";
            assertThat(Rows.texts(application, taken, number()))
                    .containsExactly(Dalel.person("expert").id());
        }
        try (Connection application = Application.as("fma", "requester")) {
            assertThatThrownBy(() -> Rows.texts(application, write, number())).hasMessageContaining("no step of");
        }
    }

    @Test
    void the_history_of_a_case_is_paged_with_the_newest_last_and_tells_each_what_is_for_him() {
        number();
        List<JsonNode> expert = pages("expert");
        List<String> told =
                expert.stream().map(line -> line.path("action").asText()).toList();
        assertThat(told)
                .startsWith("request.drafted")
                .contains("exhibit.added", "request.triaged", "request.assigned")
                .endsWith("examination.begun");
        assertThat(expert).extracting(line -> line.path("time").asText()).isSorted();
        JsonNode assigned = expert.get(told.indexOf("request.assigned"));
        assertThat(assigned.path("counterpartyName").asText()).isEqualTo("Дәурен Ысқақов");
        assertThat(pages("investigator.astana"))
                .extracting(line -> line.path("action").asText())
                .contains("request.drafted", "exhibit.added", "exhibit.received", "request.registered")
                .doesNotContain("request.triaged", "request.assigned", "examination.begun");
    }

    /** All entries of the case in pages of three. */
    private static List<JsonNode> pages(String who) {
        List<JsonNode> lines = new ArrayList<>();
        String path = target.journey().path("custody") + "?limit=3";
        String next = "";
        while (next != null) {
            JsonNode page = Dalel.person(who).get(path + next).expect(200).json();
            assertThat(page.path("items").size()).isBetween(1, 3);
            page.path("items").forEach(lines::add);
            next = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        }
        return lines;
    }
}
