package kz.dalel.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
    @Test
    void each_place_uses_only_what_the_plan_allows() {
        PlanRules.EACH_PLACE_USES_ONLY_WHAT_THE_PLAN_ALLOWS.check(House.classes());
    }

    @ParameterizedTest
    @CsvSource({
        "kernel.UsesALaw, kernel may not use law",
        "request.UsesExhibits, request may not use exhibit",
        "request.SeesWebAndWorkflows, request may not use web",
        "request.SeesWebAndWorkflows, request may not use workflows",
        "web.SeesWorkflows, web may not use workflows",
        "workflows.SeesWeb, workflows may not use web",
        "worker.SeesTheDomain, worker may not use exhibit",
        "newcomer.IsNotInThePlan, not in the plan of the house"
    })
    void a_class_that_uses_more_is_named(String name, String words) {
        assertThat(Seeded.violations(PlanRules.EACH_PLACE_USES_ONLY_WHAT_THE_PLAN_ALLOWS))
                .anyMatch(line -> line.contains(name) && line.contains(words));
    }

    @Test
    void a_use_that_the_plan_allows_is_not_named() {
        assertThat(Seeded.violations(PlanRules.EACH_PLACE_USES_ONLY_WHAT_THE_PLAN_ALLOWS))
                .noneMatch(line -> line.contains("law may not use kernel"));
    }

    @Test
    void no_places_use_each_other_in_a_circle() {
        PlanRules.NO_PLACES_USE_EACH_OTHER_IN_A_CIRCLE.check(House.classes());
    }

    @ParameterizedTest
    @CsvSource({
        "kernel.UsesALaw, law leads back to kernel",
        "law.UsesTheKernel, kernel leads back to law",
        "web.SeesWorkflows, workflows leads back to web"
    })
    void a_circle_is_named(String name, String words) {
        assertThat(Seeded.violations(PlanRules.NO_PLACES_USE_EACH_OTHER_IN_A_CIRCLE))
                .anyMatch(line -> line.contains(name) && line.contains(words));
    }

    @Test
    void a_use_without_a_way_back_is_no_circle() {
        assertThat(Seeded.violations(PlanRules.NO_PLACES_USE_EACH_OTHER_IN_A_CIRCLE))
                .noneMatch(line -> line.contains("request.UsesExhibits"));
    }

    @Test
    void only_workflows_knows_the_engine() {
        PlanRules.ONLY_WORKFLOWS_KNOWS_THE_ENGINE.check(House.classes());
    }

    @Test
    void a_class_elsewhere_that_knows_the_engine_is_named() {
        List<String> violations = Seeded.violations(PlanRules.ONLY_WORKFLOWS_KNOWS_THE_ENGINE);

        assertThat(violations).anyMatch(line -> line.contains("request.KnowsTheEngine"));
        assertThat(violations).noneMatch(line -> line.contains("workflows.SeesWeb"));
    }

    @Test
    void proof_uses_the_jdk_alone() {
        PlanRules.PROOF_USES_THE_JDK_ALONE.check(House.classes());
    }

    @Test
    void a_library_in_proof_is_named() {
        assertThat(Seeded.violations(PlanRules.PROOF_USES_THE_JDK_ALONE))
                .anyMatch(line -> line.contains("proof.UsesALibrary") && line.contains("jakarta.inject"));
    }

    @Test
    void each_place_is_built_by_its_own_module() {
        PlanRules.EACH_PLACE_IS_BUILT_BY_ITS_OWN_MODULE.check(House.classes());
    }

    @Test
    void a_class_built_by_another_module_is_named() {
        assertThat(Seeded.violations(PlanRules.EACH_PLACE_IS_BUILT_BY_ITS_OWN_MODULE))
                .anyMatch(line -> line.contains("exhibit.Seal belongs to ejb"));
    }
}
