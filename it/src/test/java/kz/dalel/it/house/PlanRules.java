package kz.dalel.it.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may know whom. */
final class PlanRules {
    private static final Set<String> JDK = ModuleFinder.ofSystem().findAll().stream()
            .flatMap(module -> module.descriptor().exports().stream())
            .filter(exported -> !exported.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toUnmodifiableSet());

    static final ArchRule EACH_PLACE_USES_ONLY_WHAT_THE_PLAN_ALLOWS = classes()
            .should(Condition.on("use only what the plan of the house allows their place", PlanRules::strangers))
            .allowEmptyShould(true);

    static final ArchRule NO_PLACES_USE_EACH_OTHER_IN_A_CIRCLE =
            classes().should(new Circles()).allowEmptyShould(true);

    static final ArchRule ONLY_WORKFLOWS_KNOWS_THE_ENGINE = noClasses()
            .that(not(Place.is("workflows")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "org.operaton..")
            .allowEmptyShould(true);

    static final ArchRule PROOF_USES_THE_JDK_ALONE = classes()
            .that(Place.is("proof"))
            .should(Condition.on("use the JDK alone", PlanRules::librariesOfProof))
            .allowEmptyShould(true);

    static final ArchRule EACH_PLACE_IS_BUILT_BY_ITS_OWN_MODULE = classes()
            .should(Condition.on("be built by the module that owns their package", PlanRules::wrongModule))
            .allowEmptyShould(true);

    private PlanRules() {}

    private static void strangers(JavaClass type, ConditionEvents events) {
        String here = Place.of(type).orElse("");
        Set<String> allowed = Plan.PLACES.get(here);
        if (allowed == null) {
            String text = type.getName() + " lives in '" + here + "', which is not in the plan of the house";
            events.add(SimpleConditionEvent.violated(type, text));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            Place.of(dependency.getTargetClass())
                    .filter(there -> !there.equals(here) && !allowed.contains(there))
                    .ifPresent(there -> events.add(SimpleConditionEvent.violated(
                            dependency, here + " may not use " + there + ": " + dependency.getDescription())));
        }
    }

    private static void librariesOfProof(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!target.isPrimitive()
                    && !JDK.contains(target.getPackageName())
                    && Place.of(target).isEmpty()) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private static void wrongModule(JavaClass type, ConditionEvents events) {
        Place.of(type)
                .filter(Plan.PLACES::containsKey)
                .map(Plan::moduleOf)
                .filter(owner -> !House.holds(owner, type))
                .ifPresent(owner -> events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " belongs to " + owner + ", was built elsewhere")));
    }
}
