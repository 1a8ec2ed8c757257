package kz.dalel.it.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import java.util.regex.Pattern;
import kz.dalel.kernel.StepUp;

/** Acts that a stolen session must not be enough for ask for a second factor; what they are is said here. */
final class StepUpRules {
    /** The acts there are today. */
    static final Set<String> ACTS = Set.of(
            "kz.dalel.conclusion.Signing.sign",
            "kz.dalel.panel.PanelDesk.concur",
            "kz.dalel.panel.PanelDesk.signPart",
            "kz.dalel.correction.CorrectionDesk.sign",
            "kz.dalel.archive.DisposalDesk.confirm",
            "kz.dalel.emergency.EmergencyDesk.grant");

    /** How such acts are called: a desk that has one of these is looked at, whatever is listed. */
    private static final Pattern GRAVE = Pattern.compile("sign|signPart|dispose|confirmDisposal|publish");

    static final ArchRule GRAVE_ACTS_ASK_FOR_A_SECOND_FACTOR = ArchRuleDefinition.classes()
            .that(ServiceRules.SERVICE)
            .should(Condition.on("ask for a second factor in grave acts", StepUpRules::without))
            .allowEmptyShould(true);

    private StepUpRules() {}

    private static void without(JavaClass service, ConditionEvents events) {
        ServiceRules.business(service)
                .filter(method -> GRAVE.matcher(method.getName()).matches() || ACTS.contains(name(method)))
                .filter(method -> !method.isAnnotatedWith(StepUp.class))
                .forEach(method -> events.add(
                        SimpleConditionEvent.violated(method, method.getFullName() + " asks for no second factor")));
    }

    static String name(JavaMethod method) {
        return method.getOwner().getName() + "." + method.getName();
    }
}
