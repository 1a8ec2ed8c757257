package kz.dalel.web.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the REST server itself refuses: no such path, no such method, a parameter that is none. */
final class HttpErrors {
    private static final Pattern PARAMETER = Pattern.compile("\\w+Param\\(\"([^\"]+)\"\\)");
    private static final Map<Integer, String> KEYS = Map.of(
            400, "badRequest",
            401, "unauthorized",
            403, "role",
            404, "notFound",
            405, "notAllowed",
            406, "notAcceptable",
            413, "bodyTooLarge",
            415, "notSupported",
            503, "busy");

    private HttpErrors() {}

    static Optional<Finding> finding(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        if (failure.getCause() instanceof IllegalArgumentException) return Optional.of(parameter(failure));
        return Optional.ofNullable(KEYS.get(status))
                .map(key -> Finding.of(status, key))
                .or(() -> other(status));
    }

    /** What a status of the container itself means. */
    static Finding finding(int status) {
        return Finding.of(status, KEYS.getOrDefault(status, status < 500 ? "badRequest" : Finding.UNEXPECTED));
    }

    /** The server says 404 to a parameter that cannot be converted; the caller is told which one. */
    private static Finding parameter(WebApplicationException failure) {
        Matcher name = PARAMETER.matcher(failure.getMessage());
        return name.find() ? Finding.of(400, "parameter", name.group(1)) : Finding.of(400, "badRequest");
    }

    private static Optional<Finding> other(int status) {
        return status >= 400 && status < 500 ? Optional.of(Finding.of(status, "badRequest")) : Optional.empty();
    }
}
