package kz.dalel.it.access;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import kz.dalel.dist.Project;

/** Which roles each operation declares, read from the compiled resources: the description does not tell. */
final class DeclaredRoles {
    private static final String ANYBODY = "**";
    private final JavaClasses resources =
            new ClassFileImporter().importPath(Project.here().root().resolve("web/target/classes/kz/dalel/web/rest"));

    /** Whether an account with these roles may call it; whether it finds anything is another question. */
    boolean allow(Operation operation, Set<String> roles) {
        Set<String> declared = of(operation);
        return declared.contains(ANYBODY) || roles.stream().anyMatch(declared::contains);
    }

    Set<String> of(Operation operation) {
        int mark = operation.id().indexOf('_');
        String simple = operation.id().substring(0, mark);
        JavaClass resource = resources.stream()
                .filter(candidate -> candidate.getSimpleName().equals(simple))
                .findFirst()
                .orElseThrow();
        String name = operation.id().substring(mark + 1);
        JavaMethod method = resource.getMethods().stream()
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        if (method.isAnnotatedWith(PermitAll.class)) return Set.of(ANYBODY);
        Optional<JavaAnnotation<JavaMethod>> own = method.tryGetAnnotationOfType(RolesAllowed.class.getName());
        return own.map(DeclaredRoles::values)
                .or(() -> resource.tryGetAnnotationOfType(RolesAllowed.class.getName())
                        .map(DeclaredRoles::values))
                .orElseThrow(() -> new AssertionError(operation + " declares no roles"));
    }

    private static Set<String> values(JavaAnnotation<?> annotation) {
        return Set.of((String[]) annotation.get("value").orElseThrow());
    }
}
