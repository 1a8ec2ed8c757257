package kz.dalel.web.rest.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which member of a JSON body cannot be taken, and why. */
final class UnreadableJson {
    private static final int BAD_REQUEST = 400;

    private UnreadableJson() {}

    /** Nothing when it is our own class that cannot be mapped. */
    static Optional<Finding> finding(JsonProcessingException failure) {
        if (failure instanceof InvalidDefinitionException) return Optional.empty();
        if (failure instanceof UnrecognizedPropertyException unknown) return found("json.unknownMember", path(unknown));
        if (failure instanceof InvalidFormatException format) return format(format);
        if (failure instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty())
            return found("json." + expected(mismatch.getTargetType()), path(mismatch));
        return position(failure);
    }

    private static Optional<Finding> format(InvalidFormatException failure) {
        Class<?> type = failure.getTargetType();
        if (!type.isEnum()) return found("json." + expected(type), path(failure));
        String values =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        return found("json.notOneOf", path(failure), values);
    }

    private static String expected(Class<?> type) {
        if (type == null) return "wrongType";
        if (type == Instant.class) return "notInstant";
        if (type == LocalDate.class) return "notDate";
        if (type == String.class || type.isEnum()) return "notText";
        if (type == boolean.class || type == Boolean.class) return "notBoolean";
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) return "notNumber";
        return "wrongType";
    }

    private static Optional<Finding> position(JsonProcessingException failure) {
        JsonLocation place = failure.getLocation();
        if (place == null) return found("json.unreadable", 1, 1);
        return found("json.unreadable", place.getLineNr(), place.getColumnNr());
    }

    private static String path(JsonMappingException failure) {
        StringBuilder text = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null)
                text.append('[').append(step.getIndex()).append(']');
            else text.append(text.isEmpty() ? "" : ".").append(step.getFieldName());
        }
        return text.toString();
    }

    private static Optional<Finding> found(String key, Object... args) {
        return Optional.of(Finding.of(BAD_REQUEST, key, args));
    }
}
