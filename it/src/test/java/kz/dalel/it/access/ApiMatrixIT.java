package kz.dalel.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation that the API describes, called by everybody who must not have what it gives. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ApiMatrixIT {
    /** What everybody may call: the public half of the log, which says how long it is, and the check of a paper. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /custody/checkpoint",
            "GET /custody/tile/{path}",
            "POST /custody/cosignatures",
            "GET /custody/witnesses",
            "GET /custody/proof",
            "GET /custody/timestamps",
            "GET /custody/timestamps/{size}",
            "GET /custody/timestamps/{size}/checkpoint",
            "GET /check/{paper}");

    private static Target target;
    private static List<Operation> operations;
    private static DeclaredRoles roles;

    /** Built at the first test: before that nothing is deployed. */
    private static synchronized void prepare() {
        if (target != null) return;
        Reply description = new Person(Dalel.stack().site(), Person.NOBODY)
                .call(
                        "GET",
                        Dalel.stack().site().web() + "/openapi?format=JSON",
                        java.net.http.HttpRequest.BodyPublishers.noBody())
                .expect(200);
        operations = Operation.in(description.json());
        roles = new DeclaredRoles();
        target = Target.examined();
    }

    @Test
    void the_description_tells_of_all_parts_of_the_api() {
        prepare();
        assertThat(operations).hasSizeGreaterThan(60);
        assertThat(operations.stream().filter(Operation::isAboutACase)).hasSizeGreaterThan(40);
        assertThat(operations.stream().map(Operation::id)).allMatch(id -> id.contains("_"));
    }

    @Test
    void whoever_takes_part_reads_the_case() {
        prepare();
        for (String name : List.of("investigator.astana", "registrar", "head", "expert", "reviewer"))
            assertThat(target.journey().sheet(target.journey().person(name)).toString())
                    .contains(target.journey().number());
    }

    @Test
    void nobody_calls_without_a_login() {
        prepare();
        Person nobody = new Person(Dalel.stack().site(), Person.NOBODY);
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : operations) {
            if (PUBLIC.contains(operation.toString())) continue;
            Reply reply = operation.call(nobody, target);
            softly.assertThat(reply.status()).as(reply.toString()).isEqualTo(401);
            if (!operation.method().equals("HEAD"))
                softly.assertThat(reply.header("Content-Type"))
                        .as(reply.toString())
                        .startsWith("application/problem+json");
            secret(softly, reply);
        }
        softly.assertAll();
    }

    @Test
    void what_is_open_to_everybody_tells_nothing_but_how_long_the_log_is() {
        prepare();
        Person nobody = new Person(Dalel.stack().site(), Person.NOBODY);
        assertThat(operations.stream().map(Operation::toString)).containsAll(PUBLIC);
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : operations) {
            if (!PUBLIC.contains(operation.toString())) continue;
            Reply reply = operation.call(nobody, target);
            softly.assertThat(reply.status()).as(reply.toString()).isIn(200, 404, 415);
            secret(softly, reply);
            for (String word : target.entries())
                softly.assertThat(reply.text()).as(reply.call()).doesNotContain(word);
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "newcomer",
                "investigator",
                "investigator2",
                "fma",
                "judge",
                "registrar.almaty",
                "custodian.almaty",
                "expert.almaty",
                "expert2",
                "quality",
                "auditor",
                "admin",
                "dalel-agency-mia-ala",
                "dalel-agency-gpo-ast"
            })
    void who_takes_no_part_gets_nothing_of_the_case(String name) {
        prepare();
        Map<String, Long> before = target.written();
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : operations) {
            if (Stream.of("POST /uploads", "POST /requests").anyMatch(operation.toString()::equals)) continue;
            Reply reply = operation.call(Dalel.person(name), target);
            if (reply.status() == 401) // asks for his second factor first
            reply = operation.call(Dalel.person(name).surely(), target);
            harmless(softly, reply);
            boolean others = operation.isAboutACase() || operation.isAboutAnUpload();
            if (others && !operation.method().equals("OPTIONS"))
                softly.assertThat(reply.status()).as(reply.toString()).isIn(403, 404);
        }
        softly.assertAll();
        assertThat(target.written()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "newcomer",
                "investigator.astana",
                "registrar",
                "custodian",
                "head",
                "unithead",
                "expert",
                "reviewer",
                "quality",
                "auditor",
                "admin",
                "archivist",
                "prosecutor",
                "dalel-agency-mia-ala"
            })
    void a_role_that_an_operation_does_not_name_is_refused(String name) {
        prepare();
        Map<String, Long> before = target.written();
        Set<String> his = Set.copyOf(Dalel.person(name).account().roles());
        Predicate<Operation> allowed = operation -> roles.allow(operation, his);
        List<Operation> forbidden = operations.stream().filter(allowed.negate()).toList();
        assertThat(forbidden).isNotEmpty();
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : forbidden) {
            Reply reply = operation.call(Dalel.person(name), target);
            softly.assertThat(reply.status()).as(reply.toString()).isIn(403, 404);
            harmless(softly, reply);
        }
        softly.assertAll();
        assertThat(target.written()).isEqualTo(before);
    }

    private static void harmless(SoftAssertions softly, Reply reply) {
        softly.assertThat(reply.status()).as(reply.toString()).isLessThan(500);
        if (reply.status() / 100 == 2) secret(softly, reply);
    }

    private static void secret(SoftAssertions softly, Reply reply) {
        for (String word : target.secrets())
            softly.assertThat(reply.text()).as(reply.call()).doesNotContain(word);
    }
}
