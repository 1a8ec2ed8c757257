package kz.dalel.it.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;

/** Aggregates stay at home and speak in verbs. */
final class EntityRules {
    private static final DescribedPredicate<JavaClass> ENTITY = describe(
            "are entities",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(MappedSuperclass.class)
                    || (type.isAnnotatedWith(Embeddable.class) && !type.isRecord()));

    static final ArchRule ENTITIES_DO_NOT_LEAVE_THEIR_PACKAGE = classes()
            .that(ENTITY)
            .should()
            .notBePublic()
            .andShould()
            .notBeProtected()
            .allowEmptyShould(true);

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat(ENTITY)
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    static final ArchRule ENTITIES_HAVE_NO_PUBLIC_CONSTRUCTORS = noConstructors()
            .that()
            .areDeclaredInClassesThat(ENTITY)
            .should()
            .bePublic()
            .allowEmptyShould(true);

    private EntityRules() {}
}
