package kz.dalel.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTest {
    @Test
    void no_class_is_named_after_its_technique() {
        NameRules.NO_CLASS_IS_NAMED_AFTER_ITS_TECHNIQUE.check(House.classes());
    }

    @Test
    void a_helper_is_named() {
        assertThat(Seeded.violations(NameRules.NO_CLASS_IS_NAMED_AFTER_ITS_TECHNIQUE))
                .singleElement()
                .asString()
                .contains("conclusion.SealHelper");
    }

    @Test
    void interfaces_are_ports_or_guards() {
        NameRules.INTERFACES_ARE_PORTS_OR_GUARDS.check(House.classes());
    }

    @Test
    void an_interface_before_a_single_class_is_named() {
        assertThat(Seeded.violations(NameRules.INTERFACES_ARE_PORTS_OR_GUARDS))
                .singleElement()
                .asString()
                .contains("conclusion.Signing has one implementation", "conclusion.PaperSigning");
    }
}
