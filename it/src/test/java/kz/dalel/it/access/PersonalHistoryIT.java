package kz.dalel.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the log says of a person: all of it to himself, to another what shows to him, to a stranger not even that he exists. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PersonalHistoryIT {
    private static Target target;

    private static synchronized String number() {
        if (target == null) target = Target.examined();
        return target.journey().number();
    }

    @Test
    void everybody_reads_what_he_did_himself_the_newest_first() {
        number();
        List<JsonNode> own = pages("expert", "expert");
        assertThat(own).extracting(line -> line.path("actor").asText()).contains("user:" + id("expert"));
        List<String> times = own.stream()
                .map(line -> line.path("time").asText())
                .sorted((a, b) -> b.compareTo(a))
                .toList();
        assertThat(own).extracting(line -> line.path("time").asText()).containsExactlyElementsOf(times);
        assertThat(of(own, number())).contains("examination.begun", "request.accepted");
        Dalel.person("newcomer").get("/me").expect(200);
        assertThat(pages("newcomer", "newcomer"))
                .allMatch(line -> line.path("actor").asText().equals("user:" + id("newcomer")));
    }

    @Test
    void what_was_done_about_a_person_shows_to_him() {
        number();
        assertThat(pages("expert", "expert"))
                .anyMatch(line -> line.path("action").asText().equals("expert.certified")
                        && line.path("subject").asText().equals("user:" + id("expert")));
        assertThat(pages("head", "expert"))
                .noneMatch(line -> line.path("action").asText().equals("expert.certified"));
    }

    @Test
    void another_reads_of_him_what_shows_to_that_other_anyway() {
        number();
        assertThat(of(pages("head", "expert"), number())).contains("examination.begun", "request.accepted");
        assertThat(of(pages("custodian", "expert"), number()))
                .contains("request.accepted")
                .doesNotContain("examination.begun");
        assertThat(of(pages("investigator.astana", "custodian"), number())).contains("exhibit.received");
    }

    @Test
    void of_a_person_of_whom_nothing_shows_not_even_the_name_is_told() {
        number();
        for (String stranger : List.of("fma", "newcomer", "custodian.almaty", "auditor"))
            Dalel.person(stranger).get(path("expert2")).refused(404, "person.unknown");
        Dalel.person("fma").get("/people/nobody-at-all/custody").refused(404, "person.unknown");
        Dalel.person("head").get(path("expert") + "?cursor=x").expect(400);
    }

    private static List<String> of(List<JsonNode> lines, String request) {
        return lines.stream()
                .filter(line -> line.path("subject").asText().contains(request)
                        || line.path("subject")
                                .asText()
                                .contains(target.journey().exhibits().get(0)))
                .map(line -> line.path("action").asText())
                .toList();
    }

    private static String id(String name) {
        return Dalel.person(name).id();
    }

    private static String path(String of) {
        return "/people/" + id(of) + "/custody";
    }

    /** At most five pages of his history. */
    private static List<JsonNode> pages(String who, String of) {
        Person reader = Dalel.person(who);
        List<JsonNode> lines = new ArrayList<>();
        String next = "";
        for (int page = 0; page < 5 && next != null; page++) {
            JsonNode answer =
                    reader.get(path(of) + "?limit=40" + next).expect(200).json();
            assertThat(answer.path("items").size()).isLessThanOrEqualTo(40);
            answer.path("items").forEach(lines::add);
            next = answer.path("next").isNull()
                    ? null
                    : "&cursor=" + answer.path("next").asText();
        }
        return lines;
    }
}
