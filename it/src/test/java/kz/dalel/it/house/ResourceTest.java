package kz.dalel.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResourceTest {
    @Test
    void resources_say_who_may_call_them() {
        ResourceRules.RESOURCES_SAY_WHO_MAY_CALL_THEM.check(House.classes());
    }

    @Test
    void a_resource_that_does_not_say_is_named() {
        assertThat(Seeded.violations(ResourceRules.RESOURCES_SAY_WHO_MAY_CALL_THEM))
                .hasSize(2)
                .anyMatch(line -> line.contains("web.rest.DoesNotSayWho.unsaid()"))
                .anyMatch(line -> line.contains("web.rest.DoesNotSayWho.alsoUnsaid()"));
    }
}
