package kz.dalel.web.rest.convention;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

class RolesDeclaredTest {
    static class Open {
        @PermitAll
        public void said() {}

        public void forgotten() {}
    }

    @RolesAllowed("head")
    static class Closed {
        public void inherits() {}
    }

    @Test
    void a_method_may_say_it_itself_or_leave_it_to_its_class() {
        assertThatCode(() -> start(Open.class, "said")).doesNotThrowAnyException();
        assertThatCode(() -> start(Closed.class, "inherits")).doesNotThrowAnyException();
    }

    @Test
    void a_method_that_says_nothing_stops_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> start(Open.class, "forgotten"))
                .withMessageContaining("forgotten");
    }

    private static void start(Class<?> resource, String method) throws NoSuchMethodException {
        Method called = resource.getDeclaredMethod(method);
        new RolesDeclared().configure(info(resource, called), null);
    }

    private static ResourceInfo info(Class<?> resource, Method method) {
        return new ResourceInfo() {
            @Override
            public Method getResourceMethod() {
                return method;
            }

            @Override
            public Class<?> getResourceClass() {
                return resource;
            }
        };
    }
}
