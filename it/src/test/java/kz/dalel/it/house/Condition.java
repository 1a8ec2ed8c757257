package kz.dalel.it.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.function.BiConsumer;

/** A condition said in words and checked by one method, which adds an event for each violation. */
final class Condition extends ArchCondition<JavaClass> {
    private final BiConsumer<JavaClass, ConditionEvents> check;

    private Condition(String words, BiConsumer<JavaClass, ConditionEvents> check) {
        super(words);
        this.check = check;
    }

    static Condition on(String words, BiConsumer<JavaClass, ConditionEvents> check) {
        return new Condition(words, check);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        check.accept(type, events);
    }
}
