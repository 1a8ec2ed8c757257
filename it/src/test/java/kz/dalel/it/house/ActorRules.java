package kz.dalel.it.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import kz.dalel.kernel.Actor;

/** An actor is asked for at each call: kept, injected or handed in by a caller it would be somebody else. */
final class ActorRules {
    static final ArchRule NOBODY_KEEPS_AN_ACTOR = classes()
            .should(Condition.on("keep no actor in a field", ActorRules::kept))
            .allowEmptyShould(true);

    static final ArchRule NO_ACTOR_IS_INJECTED_OR_HANDED_TO_A_SERVICE = classes()
            .should(Condition.on("neither inject an actor nor let a caller say who acts", ActorRules::handedIn))
            .allowEmptyShould(true);

    private ActorRules() {}

    private static void kept(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(field -> mentions(field.getType()))
                .forEach(field ->
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is an actor")));
    }

    private static void handedIn(JavaClass type, ConditionEvents events) {
        Stream<JavaCodeUnit> injected = type.getCodeUnits().stream().filter(unit -> unit.isAnnotatedWith(Inject.class));
        Stream<JavaCodeUnit> called = ServiceRules.SERVICE.test(type)
                ? ServiceRules.business(type).map(JavaCodeUnit.class::cast)
                : Stream.of();
        Stream.concat(injected, called)
                .filter(unit -> unit.getParameterTypes().stream().anyMatch(ActorRules::mentions))
                .forEach(unit ->
                        events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " takes an actor")));
    }

    private static boolean mentions(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().anyMatch(raw -> raw.isEquivalentTo(Actor.class));
    }
}
