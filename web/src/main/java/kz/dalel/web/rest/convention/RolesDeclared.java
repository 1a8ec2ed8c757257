package kz.dalel.web.rest.convention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;

/** Refuses to start with a resource method that does not say who may call it. */
@Provider
public class RolesDeclared implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        if (!declared(method) && !declared(resource.getResourceClass()))
            throw new IllegalStateException(method + " says neither @RolesAllowed nor @PermitAll");
    }

    private static boolean declared(AnnotatedElement element) {
        return List.of(RolesAllowed.class, PermitAll.class, DenyAll.class).stream()
                .anyMatch(element::isAnnotationPresent);
    }
}
