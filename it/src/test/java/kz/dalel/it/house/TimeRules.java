package kz.dalel.it.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;

/** Time comes from one clock. {@code System.nanoTime} measures and tells no time, so it is free. */
final class TimeRules {
    /** The classes that may ask the machine what time it is: one in each process, no more. */
    static final Set<String> CLOCKS =
            Set.of("kz.dalel.kernel.Time", "kz.dalel.dist.Demo", "kz.dalel.proof.command.WitnessCommand");

    private static final Pattern ASKS = Pattern.compile("java\\.time\\..*\\.now"
            + "|java\\.time\\.Clock\\.(system|tick).*"
            + "|java\\.time\\.InstantSource\\.(system|tick).*"
            + "|java\\.lang\\.System\\.currentTimeMillis"
            + "|java\\.util\\.(Gregorian)?Calendar\\.(getInstance|<init>)"
            + "|jakarta\\.persistence\\.criteria\\.CriteriaBuilder\\.(current|local)[A-Z].*");

    static final ArchRule NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME = classes()
            .that(not(describe("are clocks", type -> CLOCKS.contains(type.getName()))))
            .should(Condition.on("take the time from the one clock", TimeRules::asked))
            .allowEmptyShould(true);

    static final FileRule NO_STATEMENT_ASKS_THE_DATABASE_FOR_THE_TIME = new FileRule(
            "no SQL, query or model asks for the time",
            root -> House.files(root, ".sql", ".java", ".bpmn", ".dmn").stream()
                    .filter(file -> file.toString().contains("src/main/"))
                    .flatMap(TimeWords::in));

    private TimeRules() {}

    private static void asked(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
                .filter(TimeRules::asks)
                .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
    }

    private static boolean asks(JavaAccess<?> access) {
        String called =
                access.getTargetOwner().getName() + "." + access.getTarget().getName();
        boolean dateOfNow = access.getTarget().getFullName().equals("java.util.Date.<init>()");
        return dateOfNow || ASKS.matcher(called).matches();
    }
}
