package kz.dalel.it.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;

/** The public API says at each method who may call it. */
final class ResourceRules {
    private static final List<String> WHO =
            List.of(RolesAllowed.class.getName(), PermitAll.class.getName(), DenyAll.class.getName());

    static final ArchRule RESOURCES_SAY_WHO_MAY_CALL_THEM = classes()
            .should(Condition.on("say who may call each resource method", ResourceRules::unsaid))
            .allowEmptyShould(true);

    private ResourceRules() {}

    private static void unsaid(JavaClass type, ConditionEvents events) {
        if (WHO.stream().anyMatch(type::isAnnotatedWith)) return;
        type.getMethods().stream()
                .filter(ResourceRules::answers)
                .filter(method -> WHO.stream().noneMatch(method::isAnnotatedWith))
                .forEach(method -> events.add(
                        SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may call it")));
    }

    private static boolean answers(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class) || method.isAnnotatedWith(Path.class);
    }
}
