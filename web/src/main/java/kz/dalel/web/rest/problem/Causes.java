package kz.dalel.web.rest.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A failure with all that caused it, the outermost first: containers wrap what was thrown, some hide it among the suppressed. */
record Causes(List<Throwable> chain) {

    static Causes of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> chain = new ArrayList<>();
        collect(failure, seen, chain);
        return new Causes(List.copyOf(chain));
    }

    private static void collect(Throwable failure, Set<Throwable> seen, List<Throwable> chain) {
        if (failure == null || !seen.add(failure)) return;
        chain.add(failure);
        collect(failure.getCause(), seen, chain);
        for (Throwable suppressed : failure.getSuppressed()) collect(suppressed, seen, chain);
    }

    <T extends Throwable> Optional<T> first(Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Whether one of them is, or extends, the class of this name; for classes of the server that are not on our class path. */
    boolean anyNamed(String className) {
        return chain.stream().anyMatch(failure -> named(failure.getClass(), className));
    }

    private static boolean named(Class<?> type, String className) {
        return type != null && (type.getName().equals(className) || named(type.getSuperclass(), className));
    }
}
