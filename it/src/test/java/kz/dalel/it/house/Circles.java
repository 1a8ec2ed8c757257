package kz.dalel.it.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * No place leads back to itself. ArchUnit 1.5.0 has such a rule for slices, but among the seeded places it overlooked
 * one of two circles; this one names each use that has a way back.
 */
final class Circles extends ArchCondition<JavaClass> {
    private final Map<String, Set<String>> uses = new HashMap<>();

    Circles() {
        super("use no place that leads back to their own");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        uses.clear();
        for (JavaClass type : all) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                uses.computeIfAbsent(here(type), place -> new HashSet<>()).add(there(dependency));
            }
        }
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String there = there(dependency);
            if (!there.isEmpty() && !there.equals(here(type)) && leads(there, here(type))) {
                events.add(SimpleConditionEvent.violated(
                        dependency, there + " leads back to " + here(type) + ": " + dependency.getDescription()));
            }
        }
    }

    private boolean leads(String from, String to) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(from));
        while (!next.isEmpty()) {
            String place = next.pop();
            if (place.equals(to)) return true;
            if (seen.add(place)) next.addAll(uses.getOrDefault(place, Set.of()));
        }
        return false;
    }

    private static String here(JavaClass type) {
        return Place.of(type).orElse("");
    }

    private static String there(Dependency dependency) {
        return Place.of(dependency.getTargetClass()).orElse("");
    }
}
