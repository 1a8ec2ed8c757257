package kz.dalel.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceTest {
    @Test
    void services_say_who_may_call_them() {
        ServiceRules.SERVICES_SAY_WHO_MAY_CALL_THEM.check(House.classes());
    }

    @Test
    void a_service_without_roles_is_named() {
        List<String> violations = Seeded.violations(ServiceRules.SERVICES_SAY_WHO_MAY_CALL_THEM);

        assertThat(violations).anyMatch(line -> line.contains("assignment.NamesNoRoles.unlocked()"));
        assertThat(violations).noneMatch(line -> line.contains("NamesNoRoles.locked()"));
    }

    @Test
    void only_listed_services_are_open_to_all() {
        ServiceRules.ONLY_LISTED_SERVICES_ARE_OPEN_TO_ALL.check(House.classes());
    }

    @Test
    void the_list_of_open_services_names_only_services() {
        assertThat(ServiceRules.OPEN_TO_ALL)
                .allMatch(name -> ServiceRules.SERVICE.test(House.classes().get(name)));
    }

    @Test
    void a_service_open_to_all_is_named() {
        assertThat(Seeded.violations(ServiceRules.ONLY_LISTED_SERVICES_ARE_OPEN_TO_ALL))
                .anyMatch(line -> line.contains("assignment.OpenToAll.door()"));
    }

    @Test
    void nobody_reaches_behind_the_proxy_of_a_service() {
        ServiceRules.NOBODY_REACHES_BEHIND_THE_PROXY_OF_A_SERVICE.check(House.classes());
    }

    @Test
    void a_class_that_reaches_behind_the_proxy_is_named() {
        List<String> violations = Seeded.violations(ServiceRules.NOBODY_REACHES_BEHIND_THE_PROXY_OF_A_SERVICE);

        assertThat(violations).anyMatch(line -> line.contains("ReachesBehindTheProxy.call()"));
        assertThat(violations).anyMatch(line -> line.contains("ReachesBehindTheProxy.reference()"));
        assertThat(violations).anyMatch(line -> line.contains("ReachesBehindTheProxy.field()"));
        assertThat(violations).noneMatch(line -> line.contains("ReachesBehindTheProxy.right()"));
        assertThat(violations).noneMatch(line -> line.contains("HasAHiddenMethod.open()> calls"));
    }
}
