package kz.dalel.it.kills;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.dalel.dist.Part;
import kz.dalel.dist.Plan;
import kz.dalel.dist.Project;
import kz.dalel.dist.Stack;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Rows;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Fifty cases run while the policy changes twice and the model of their process once: none is stuck, each decision keeps the
 * version of the table by which it was made, and each process runs by the model that it must.
 */
@Tag("prove")
class PolicyChangeIT {
    private static final int CASES = 50;
    private static final int TRIAGE = 2;
    private static final String WORKFLOWS = "dalel-workflows.jar";
    private static final String MODEL = "process/examination-request.bpmn";
    private static final List<String> LINKED =
            List.of("ear/target/server", "dist/target/keycloak", "worker/target", "proof/target", ".dalel/programs");
    private static final String TEXT = "{\"text\": \"Постановление № 7\"}";
    private static final String SUSPENSION = "{\"materials\": \"пароль\", \"reason\": \"не читается\"}";
    private static final String RESUMPTION = "{\"cause\": \"MATERIALS_CAME\", \"text\": \"пришло\"}";
    private static final String CHALLENGE =
            "{\"against\": \"HEAD\", \"ground\": \"INTERESTED\", \"raisedBy\": \"защитник\", \"reason\": \"знакомы\"}";

    /** The way of a case from its submission to the return of its objects. */
    private static final List<UnaryOperator<Journey>> WAY = List.of(
            Journey::receive,
            Journey::register,
            Journey::triage,
            Journey::assign,
            Journey::accept,
            Journey::examine,
            Journey::conclude,
            Journey::sign,
            Journey::deliver,
            Journey::giveBack);

    private static final int IN_EXAMINATION = 6;

    private static Path tree;
    private static Stack stack;
    private static Rows owner;

    /** A case on its way, how far it came, and by which version of the table it must have been triaged. */
    private static final class Running {
        private Journey journey;
        private int steps;
        private int table;

        Running(Journey journey) {
            this.journey = journey;
        }

        void goOn() {
            if (steps == WAY.size()) return;
            if (steps == TRIAGE) table = version();
            journey = WAY.get(steps++).apply(journey);
        }
    }

    /** A tree of its own whose EAR can be changed: all else of it is that of the build. */
    @BeforeAll
    static void everything_runs() throws IOException {
        Path built = Project.here().root();
        Plan plan = Plan.forTests(Dalel.emptyHome("policy")).withOutput(System.out);
        tree = Files.createDirectories(Dalel.emptyHome("policy-tree"));
        for (String linked : LINKED) {
            if (!Files.exists(built.resolve(linked))) continue;
            Path link = tree.resolve(linked);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, built.resolve(linked));
        }
        Files.copy(built.resolve("ear/target/dalel.ear"), tree.resolve("ear/target/dalel.ear"));
        stack = Stack.start(new Plan(
                new Project(tree),
                plan.home(),
                plan.ports(),
                plan.quick(),
                plan.api(),
                plan.keycloak(),
                plan.server(),
                plan.ear(),
                plan.worker(),
                plan.witnesses(),
                plan.environment(),
                plan.out()));
        owner = Rows.ofOwner(stack.site());
    }

    /** What was linked stays; the links go, so that whoever empties the home does not walk through them. */
    @AfterAll
    static void everything_stops() throws IOException {
        if (stack != null) stack.close();
        for (String linked : LINKED) Files.deleteIfExists(tree.resolve(linked));
    }

    @Test
    void with_fifty_cases_running_the_policy_changes_twice_and_the_model_once_and_none_is_stuck() throws IOException {
        List<Running> cases = fiftyOnTheirWay();
        Agreement.of_state_and_wait(owner);

        changePolicy("Приказ № 14");
        cases.forEach(Running::goOn);
        changePolicy("Приказ № 15");
        cases.forEach(Running::goOn);
        assertThat(version()).isEqualTo(3);

        List<Running> suspended = new ArrayList<>();
        List<Running> challenged = new ArrayList<>();
        for (Running one : cases)
            if (one.steps == IN_EXAMINATION) (suspended.size() > challenged.size() ? challenged : suspended).add(one);
        assertThat(suspended).isNotEmpty();
        assertThat(challenged).isNotEmpty();
        suspended.forEach(one -> one.journey.step("head", "suspension", SUSPENSION, "SUSPENDED"));
        challenged.forEach(one -> one.journey.step("investigator.astana", "challenge", CHALLENGE, "CHALLENGED"));

        newGeneration();
        Agreement.of_state_and_wait(owner);
        assertThat(processesByModel()).as("all run by the new model").containsExactly("2 " + CASES);

        suspended.forEach(one -> one.journey.step("registrar", "resumption", RESUMPTION, "IN_EXAMINATION"));
        challenged.forEach(
                one -> one.journey.step("investigator.astana", "challenge/rejection", TEXT, "IN_EXAMINATION"));
        for (int step = 0; step < WAY.size(); step++) cases.forEach(Running::goOn);
        Agreement.of_state_and_wait(owner);
        each_came_to_its_end_by_the_table_that_was_in_force(cases);
    }

    /** Each one step further than the one before, up to a signed conclusion, and again from the beginning. */
    private static List<Running> fiftyOnTheirWay() {
        List<Running> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Running one = new Running(Journey.submitted(stack.site(), 1));
            if (i == 0) one.journey.certify();
            for (int step = 0; step < i % 9; step++) one.goOn();
            cases.add(one);
        }
        return cases;
    }

    private static void each_came_to_its_end_by_the_table_that_was_in_force(List<Running> cases) {
        List<Integer> tables = new ArrayList<>();
        for (Running one : cases) {
            assertThat(one.journey.state()).as(one.journey.number()).isEqualTo("OBJECTS_RETURNED");
            JsonNode triage = one.journey
                    .person("head")
                    .get(one.journey.path("triage"))
                    .expect(200)
                    .json();
            assertThat(triage.at("/said/table").asInt())
                    .as(one.journey.number())
                    .isEqualTo(one.table);
            tables.add(one.table);
        }
        assertThat(tables)
                .as("cases were triaged by each of the three versions")
                .contains(1, 2, 3);
    }

    private static int version() {
        return head().get("/policies/triage").expect(200).json().path("version").asInt();
    }

    private static Person head() {
        return new Person(stack.site(), "head");
    }

    /** Proposed by the head, put into force by another. */
    private static void changePolicy(String act) {
        String model = head().get("/policies/triage/model").expect(200).text();
        String changed = model.replaceFirst("<description>", "<description>" + act + ". ");
        var form = JsonNodeFactory.instance.objectNode();
        form.put("model", changed).put("act", act).put("reason", "Опыт года");
        int before = version();
        int number = head().post("/policies/triage/versions", form.toString())
                .expect(201)
                .json()
                .path("number")
                .asInt();
        new Person(stack.site(), "quality")
                .post("/policies/triage/versions/" + number + "/enforcement", "{}")
                .expect(201);
        assertThat(version()).isEqualTo(before + 1);
    }

    /**
     * The server goes down and comes back with another model. The one that runs becomes one of an earlier generation, as it would
     * be had the new one another tag: the tag is all by which the code tells generations apart.
     */
    private static void newGeneration() throws IOException {
        stack.kill(Part.WILDFLY);
        owner.texts(
                "update engine.act_re_procdef set version_tag_ = '1' where key_ = 'examination-request' returning id_");
        change(tree.resolve("ear/target/dalel.ear"));
        stack.restart(Part.WILDFLY);
    }

    private static void change(Path file) throws IOException {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "dalel.ear")
                .importFrom(file.toFile())
                .as(EnterpriseArchive.class);
        JavaArchive workflows = ShrinkWrap.create(ZipImporter.class, WORKFLOWS)
                .importFrom(ear.get(WORKFLOWS).getAsset().openStream())
                .as(JavaArchive.class);
        String model = new String(workflows.get(MODEL).getAsset().openStream().readAllBytes(), UTF_8);
        assertThat(model).contains("name=\"Examination request\"");
        workflows.delete(MODEL);
        workflows.add(new StringAsset(model.replace("name=\"Examination request\"", "name=\"Examination\"")), MODEL);
        ear.delete(WORKFLOWS);
        ear.addAsModule(workflows);
        Path changed = file.resolveSibling("changed.ear"); // what was imported is read from its file only now
        ear.as(ZipExporter.class).exportTo(changed.toFile());
        Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> processesByModel() {
        return owner.texts("select d.version_ || ' ' || count(*) from engine.act_ru_execution e"
                + " join engine.act_re_procdef d on d.id_ = e.proc_def_id_ where d.key_ = 'examination-request'"
                + " and e.parent_id_ is null group by d.version_");
    }
}
