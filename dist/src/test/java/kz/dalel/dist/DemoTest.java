package kz.dalel.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading: every case to its state, a second time nothing, into an older home what is new; and the stories as they are told. */
class DemoTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private FakeDalel dalel;
    private Demo demo;

    @BeforeEach
    void loaded() throws IOException {
        Ports ports = Ports.free();
        dalel = new FakeDalel(ports);
        Site site = new Site(ports, Secrets.of(new Home(directory.resolve("home"))));
        demo = new Demo(site, new PrintStream(shown, true, StandardCharsets.UTF_8));
        demo.load();
    }

    @AfterEach
    void stopped() {
        dalel.close();
    }

    @Test
    void each_case_gets_to_its_state() {
        for (DemoCase one : Demo.cases())
            assertThat(dalel.ofNumber(one.caseNumber()).state)
                    .as(one.caseNumber())
                    .isEqualTo(one.until());
    }

    @Test
    void a_second_start_loads_nothing() {
        dalel.posted.clear();
        demo.load();
        assertThat(dalel.posted).isEmpty();
    }

    @Test
    void a_home_with_the_older_cases_gets_the_new_ones_alone() {
        DemoCase last = Demo.cases().get(Demo.cases().size() - 1);
        dalel.forget(last.caseNumber());
        dalel.posted.clear();
        shown.reset();
        demo.load();
        assertThat(dalel.posted)
                .containsOnlyOnce(last.by() + " requests")
                .noneMatch(call -> call.startsWith("quality"));
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("1 of 1");
    }

    @Test
    void a_dissenter_signs_his_opinion_and_the_coordinator_last() {
        List<String> said = of(DemoStory.COMMISSION).said;
        String member = of(DemoStory.COMMISSION).said("expert2", "member-signature");
        assertThat(member).contains("d".repeat(16));
        assertThat(of(DemoStory.COMMISSION).said("expert2", "concurrence")).contains("\"agrees\":false", "\"opinion\"");
        String coordinator = of(DemoStory.COMMISSION).said("expert", "signature");
        assertThat(coordinator).contains("c".repeat(16));
        assertThat(said.indexOf(member)).isLessThan(said.indexOf(coordinator));
    }

    @Test
    void in_a_complex_examination_each_answers_his_question_and_the_coordinators_signature_is_waited_for() {
        FakeCase one = of(DemoStory.COMPLEX);
        assertThat(one.said("expert", "questions/0/answers")).isNotBlank();
        assertThat(one.said("expert2", "questions/1/answers")).isNotBlank();
        assertThat(one.said("expert2", "concurrence"))
                .contains("\"agrees\":true")
                .doesNotContain("opinion");
        assertThat(one.said("expert2", "member-signature")).contains("c".repeat(16));
        assertThat(one.said).noneMatch(each -> each.startsWith("expert signature"));
    }

    @Test
    void an_expert_insists_before_the_form_is_checked_and_an_act_of_correction_is_signed() {
        FakeCase insisted = of(DemoStory.INSISTED);
        assertThat(insisted.said("reviewer", "technical-review/end")).contains("\"agrees\":false");
        assertThat(insisted.said.indexOf(insisted.said("expert", "insistence")))
                .isLessThan(insisted.said.indexOf(insisted.said("head", "form-check")));
        assertThat(of(DemoStory.CORRECTED).said("expert", "correction/signature"))
                .contains("c".repeat(16))
                .doesNotContain("kind");
    }

    @Test
    void a_named_expert_goes_on_leave_before_another_is_asked_for() {
        assertThat(of(DemoStory.NAMED_AWAY).said("head", "consent")).contains(DemoSequel.NAMED.name());
        assertThat(dalel.posted.indexOf("expert.almaty absences"))
                .isNotNegative()
                .isLessThan(dalel.posted.lastIndexOf(lastOf("consent")));
    }

    private String lastOf(String noun) {
        return dalel.posted.stream()
                .filter(call -> call.endsWith("/" + noun))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private FakeCase of(DemoStory story) {
        return Demo.cases().stream()
                .filter(one -> one.shows(story))
                .map(one -> dalel.ofNumber(one.caseNumber()))
                .findFirst()
                .orElseThrow();
    }
}
