package kz.dalel.it.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** A class is a thing or a role in a laboratory; an interface is a port to another place or a guard. */
final class NameRules {
    /**
     * Interfaces that may have one implementation in their own place: the vault is a port for object storage to come;
     * the tree asks its keeper for hashes, who has them in published tiles or in tables; time-stamp authorities speak RFC
     * 3161 by a library that nothing else knows.
     */
    static final Set<String> PORTS = Set.of(
            "kz.dalel.vault.Vault", "kz.dalel.proof.tree.Hashes", "kz.dalel.timestamp.TimestampAuthority");

    static final ArchRule NO_CLASS_IS_NAMED_AFTER_ITS_TECHNIQUE = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto|Bean)")
            .allowEmptyShould(true);

    static final ArchRule INTERFACES_ARE_PORTS_OR_GUARDS = classes()
            .that(describe("are interfaces", type -> type.isInterface() && !type.isAnnotation()))
            .should(Condition.on("not stand before a single class of their own place", NameRules::needless))
            .allowEmptyShould(true);

    private NameRules() {}

    private static void needless(JavaClass type, ConditionEvents events) {
        if (type.getSimpleName().endsWith("Guard") || PORTS.contains(type.getName())) return;
        List<JavaClass> classes = type.getAllSubclasses().stream()
                .filter(candidate ->
                        !candidate.isInterface() && Place.of(candidate).isPresent())
                .toList();
        if (classes.size() == 1 && Place.of(classes.get(0)).equals(Place.of(type))) {
            String only = classes.get(0).getName();
            events.add(SimpleConditionEvent.violated(type, type.getName() + " has one implementation, " + only));
        }
    }
}
