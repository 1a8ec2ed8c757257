package kz.dalel.it.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Services say who may call them, are called only by their front door and never keep an actor. */
final class ServiceRules {
    /** The services open to everybody: the engine starts before anybody has logged in; the public half of the log, and the check of a paper, have no login. */
    static final Set<String> OPEN_TO_ALL = Set.of(
            "kz.dalel.workflows.Engine",
            "kz.dalel.workflows.Reseating",
            "kz.dalel.transparency.ReadSide",
            "kz.dalel.transparency.SealBook",
            "kz.dalel.transparency.Witnesses",
            "kz.dalel.timestamp.Timestamps",
            "kz.dalel.proving.OpenProofs",
            "kz.dalel.correction.PaperCheck");

    private static final List<String> KINDS = Stream.of(
                    Stateless.class, Stateful.class, Singleton.class, MessageDriven.class)
            .map(Class::getName)
            .toList();

    static final DescribedPredicate<JavaClass> SERVICE =
            describe("are services", type -> KINDS.stream().anyMatch(type::isAnnotatedWith));

    static final ArchRule SERVICES_SAY_WHO_MAY_CALL_THEM = classes()
            .that(SERVICE)
            .should(Condition.on("name the roles that may call them", ServiceRules::withoutRoles))
            .allowEmptyShould(true);

    static final ArchRule ONLY_LISTED_SERVICES_ARE_OPEN_TO_ALL = classes()
            .that(SERVICE)
            .should(Condition.on("be open to all only when listed", ServiceRules::openToAll))
            .allowEmptyShould(true);

    static final ArchRule NOBODY_REACHES_BEHIND_THE_PROXY_OF_A_SERVICE = classes()
            .should(Condition.on("use only public methods of services", ServiceRules::behindTheProxy))
            .allowEmptyShould(true);

    private ServiceRules() {}

    /** The methods that callers reach through the no-interface view. */
    static Stream<JavaMethod> business(JavaClass service) {
        return service.getAllMethods().stream()
                .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
                .filter(method -> is(method, JavaModifier.PUBLIC))
                .filter(method -> !is(method, JavaModifier.STATIC) && !is(method, JavaModifier.SYNTHETIC));
    }

    private static void withoutRoles(JavaClass service, ConditionEvents events) {
        if (service.isAnnotatedWith(RolesAllowed.class) || OPEN_TO_ALL.contains(service.getName())) return;
        if (business(service).findAny().isEmpty()) {
            events.add(SimpleConditionEvent.violated(service, service.getName() + " names no roles"));
        }
        business(service)
                .filter(method -> !method.isAnnotatedWith(RolesAllowed.class))
                .forEach(method ->
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " names no roles")));
    }

    private static void openToAll(JavaClass service, ConditionEvents events) {
        if (OPEN_TO_ALL.contains(service.getName())) return;
        if (service.isAnnotatedWith(PermitAll.class)) {
            events.add(SimpleConditionEvent.violated(service, service.getName() + " is open to all"));
        }
        service.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(PermitAll.class))
                .forEach(method ->
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is open to all")));
    }

    /** A non-public method fails through the proxy, and a field of the proxy is always null. */
    private static void behindTheProxy(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            JavaClass service = access.getTargetOwner();
            if (!SERVICE.test(service) || outermost(service).equals(outermost(type))) continue;
            access.getTarget()
                    .resolveMember()
                    .filter(ServiceRules::behind)
                    .ifPresent(hidden -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
        }
    }

    private static boolean behind(JavaMember member) {
        boolean constructor = member instanceof JavaCodeUnit unit && unit.isConstructor();
        boolean field = !(member instanceof JavaCodeUnit);
        return !constructor && !is(member, JavaModifier.STATIC) && (field || !is(member, JavaModifier.PUBLIC));
    }

    private static boolean is(JavaMember member, JavaModifier modifier) {
        return member.getModifiers().contains(modifier);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ServiceRules::outermost).orElse(type);
    }
}
