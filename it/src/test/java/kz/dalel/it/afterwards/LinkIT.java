package kz.dalel.it.afterwards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import kz.dalel.it.stack.Tus;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Additional and repeat examinations: what they follow is attached and linked, and who examined before is barred. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LinkIT {
    private static final String SCAN = "%PDF-1.7 signed and sealed";

    @Test
    void a_repeat_bars_who_examined_before_and_attaches_the_earlier_conclusion() {
        Journey earlier = delivered();
        Journey later = Journey.following(Dalel.stack().site(), "REPEAT", previous(earlier));
        later.exhibit("again.txt", ("снова " + later.number()).getBytes(UTF_8));
        later.submit().receive().register().triage().certify();
        certify("expert2");
        certify("expert.almaty");
        try {
            assigned(later);
        } finally {
            withoutCertificate("expert2");
            withoutCertificate("expert.almaty");
        }

        Person expert = later.person("expert2");
        JsonNode attached = expert.get(later.path("links")).expect(200).json().path("previous");
        assertThat(attached.path("number").isNull())
                .as("the earlier request does not show to him")
                .isTrue();
        assertThat(attached.path("reasons").asText()).isEqualTo("вывод вероятный");
        expert.get("/requests/" + earlier.number()).expect(404);
        Reply read = expert.get(later.path("previous-conclusion")).expect(200);
        assertThat(read.text()).isEqualTo(SCAN);
        later.person("custodian").get(later.path("previous-conclusion")).refused(404, "link.none");
        later.person("fma").get(later.path("previous-conclusion")).expect(404);
    }

    @Test
    void links_show_both_ways_to_those_who_take_part_in_both() {
        Journey earlier = delivered();
        Journey later = Journey.following(Dalel.stack().site(), "ADDITIONAL", previous(earlier));
        assertThat(links(later, "investigator.astana").at("/previous/number").asText())
                .isEqualTo(earlier.number());
        assertThat(links(earlier, "investigator.astana").at("/later/0/number").asText())
                .isEqualTo(later.number());
        assertThat(links(earlier, "expert").path("later"))
                .as("who takes part in the earlier one alone")
                .isEmpty();
        assertThat(links(earlier, "registrar").path("later"))
                .as("a draft shows to nobody else")
                .isEmpty();
        later.exhibit("more.txt", ("ещё " + later.number()).getBytes(UTF_8));
        later.submit();
        assertThat(links(earlier, "registrar").at("/later/0/number").asText()).isEqualTo(later.number());
        later.person("fma").get(later.path("links")).expect(404);
    }

    @Test
    void nothing_is_submitted_that_follows_nothing_or_follows_without_reasons() {
        Journey repeat = Journey.following(Dalel.stack().site(), "REPEAT", "null");
        repeat.exhibit("a.txt", ("a " + repeat.number()).getBytes(UTF_8));
        assertThat(submission(repeat).expect(422).reasons()).contains("required.previous", "required.previous.reasons");

        Journey earlier = delivered();
        String noReasons = "{\"request\": \"" + earlier.number() + "\"}";
        Journey additional = Journey.following(Dalel.stack().site(), "ADDITIONAL", noReasons);
        additional.exhibit("b.txt", ("b " + additional.number()).getBytes(UTF_8));
        assertThat(submission(additional).expect(422).reasons()).containsExactly("required.previous.reasons");

        Journey primary = Journey.following(Dalel.stack().site(), "PRIMARY", previous(earlier));
        primary.exhibit("c.txt", ("c " + primary.number()).getBytes(UTF_8));
        assertThat(submission(primary).expect(422).reasons()).containsExactly("link.followsNone");
    }

    @Test
    void only_an_issued_conclusion_of_ones_own_case_can_be_followed() {
        Journey earlier = delivered();
        Journey.drafts(earlier.person("fma"), "REPEAT", previous(earlier)).refused(404, "link.noConclusion");
        Journey running = Journey.registered(Dalel.stack().site(), 1);
        Journey.drafts(running.investigator(), "REPEAT", previous(running)).refused(404, "link.noConclusion");
        Journey.drafts(running.investigator(), "REPEAT", "{\"reasons\": \"неясно\"}")
                .refused(422, "required.previous");
    }

    @Test
    void a_conclusion_from_elsewhere_is_known_by_its_file() {
        Person investigator = Dalel.person("investigator.astana");
        String upload = new Tus(investigator).upload("чужое.pdf", "%PDF-1.7 elsewhere".getBytes(UTF_8));
        String elsewhere = "{\"elsewhere\": \"ЦСЭ Минюста, № 4417 от 1 октября 2026 года\", \"document\": \"%s\","
                + " \"reasons\": \"неполно\"}";
        Journey journey = Journey.following(Dalel.stack().site(), "ADDITIONAL", elsewhere.formatted(upload));
        JsonNode previous = links(journey, "investigator.astana").path("previous");
        assertThat(previous.path("elsewhere").asText()).startsWith("ЦСЭ Минюста");
        assertThat(previous.path("number").isNull()).isTrue();
        assertThat(previous.path("version").isNull()).isTrue();
        assertThat(investigator
                        .get(journey.path("previous-conclusion"))
                        .expect(200)
                        .text())
                .isEqualTo("%PDF-1.7 elsewhere");
        journey.exhibit("d.txt", ("d " + journey.number()).getBytes(UTF_8));
        journey.submit();
    }

    /** One expert is too few; who examined before is barred; who did not is assigned. */
    private static void assigned(Journey later) {
        assertThat(assign(later, "expert2").expect(422).reasons()).containsExactly("assignment.severalNeeded");
        assertThat(assign(later, "expert2", "expert").expect(422).reasons()).contains("assignment.examinedBefore");
        Reply other = assign(later, "expert2", "expert.almaty").expect(201);
        assertThat(other.json().path("state").asText()).isEqualTo("ASSIGNED");
    }

    private static Journey delivered() {
        return Journey.registered(Dalel.stack().site(), 1)
                .triage()
                .certify()
                .assign()
                .accept()
                .examine()
                .conclude()
                .sign()
                .deliver();
    }

    private static String previous(Journey earlier) {
        return "{\"request\": \"" + earlier.number() + "\", \"reasons\": \"вывод вероятный\"}";
    }

    private static JsonNode links(Journey journey, String who) {
        return journey.person(who).get(journey.path("links")).expect(200).json();
    }

    private static Reply submission(Journey journey) {
        return journey.investigator().post(journey.path("submission"), "{\"confirmed\": true}");
    }

    /** Asks for this expert, who coordinates these others where there are any. */
    private static Reply assign(Journey journey, String expert, String... others) {
        String members = Stream.concat(Stream.of(expert), Stream.of(others))
                .map(member -> "{\"expert\": \"" + journey.person(member).id() + "\"}")
                .collect(Collectors.joining(", "));
        return journey.person("head")
                .post(
                        journey.path("assignment"),
                        "{\"expert\": \"%s\", \"reviewer\": \"%s\", \"reason\": \"не проводили прежнюю\", \"members\": [%s]}"
                                .formatted(
                                        journey.person(expert).id(),
                                        journey.person("reviewer").id(),
                                        others.length == 0 ? "" : members));
    }

    private static void certify(String expert) {
        Person person = Dalel.person(expert);
        person.get("/me").expect(200);
        Reply reply = Dalel.person("quality")
                .post(
                        "/experts/" + person.id() + "/certificates",
                        """
                        {"specialty": "MEDIA", "number": "KZ-2024-0917", "validFrom": "2024-03-01", "validTo": "2035-02-28",
                         "attestedOn": "2024-03-01"}""");
        assertThat(reply.status()).as(reply.toString()).isIn(201, 409);
    }

    /** Others find him in the register as he was before. */
    private static void withoutCertificate(String expert) {
        assertThat(Dalel.owner()
                        .texts(
                                "delete from expert_certificate where officer = ? and number = 'KZ-2024-0917'"
                                        + " returning number",
                                Dalel.person(expert).id()))
                .hasSize(1);
    }
}
