package kz.dalel.web.rest.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Broken constraints of a form, each with the way to the member; the words are ours, the validator knows no Kazakh. */
final class Violations {
    private static final Set<String> WORDED = Set.of(
            "notNull",
            "notBlank",
            "notEmpty",
            "size",
            "min",
            "max",
            "positive",
            "positiveOrZero",
            "pattern",
            "email",
            "past",
            "pastOrPresent",
            "future",
            "futureOrPresent");

    private Violations() {}

    /** Nothing when it is our own answer that breaks a constraint: that is a bug, not the caller's. */
    static Optional<Finding> finding(ConstraintViolationException failure) {
        if (failure.getConstraintViolations() == null || ofAnswer(failure)) return Optional.empty();
        List<Finding.Reason> reasons = failure.getConstraintViolations().stream()
                .map(Violations::reason)
                .sorted(Comparator.comparing(Finding.Reason::path).thenComparing(Finding.Reason::key))
                .toList();
        return Optional.of(new Finding(422, "constraint", List.of(reasons.size()), reasons));
    }

    private static boolean ofAnswer(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream()
                .flatMap(violation -> nodes(violation.getPropertyPath()).stream())
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static Finding.Reason reason(ConstraintViolation<?> violation) {
        String constraint = Introspector.decapitalize(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Object least = attributes.getOrDefault("min", attributes.getOrDefault("value", ""));
        Object most = attributes.getOrDefault("max", attributes.getOrDefault("value", ""));
        String key = "constraint." + (WORDED.contains(constraint) ? constraint : "other");
        return new Finding.Reason(key, List.of(least, most), path(violation.getPropertyPath()));
    }

    /** The path as the caller wrote it: without our method, and without our name for the body. */
    static String path(Path path) {
        List<Path.Node> nodes = nodes(path);
        StringBuilder text = new StringBuilder();
        for (Path.Node node : nodes) {
            boolean ours = node.getKind() == ElementKind.METHOD
                    || node.getKind() == ElementKind.CONSTRUCTOR
                    || (node.getKind() == ElementKind.PARAMETER && nodes.size() > 2);
            if (node.isInIterable()) text.append('[').append(position(node)).append(']');
            if (ours || node.getName() == null || node.getName().startsWith("<")) continue;
            if (!text.isEmpty()) text.append('.');
            text.append(node.getName());
        }
        return text.toString();
    }

    private static Object position(Path.Node node) {
        if (node.getIndex() != null) return node.getIndex();
        return node.getKey() != null ? node.getKey() : "";
    }

    private static List<Path.Node> nodes(Path path) {
        List<Path.Node> nodes = new ArrayList<>();
        path.forEach(nodes::add);
        return nodes;
    }
}
