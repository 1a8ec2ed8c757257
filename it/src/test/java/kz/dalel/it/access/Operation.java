package kz.dalel.it.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Reply;

/** An operation of the API as its own description tells it: method, path, the name of the Java method, an example body. */
record Operation(String method, String path, String id, Optional<String> example) {
    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete", "options");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final String ROOT = "/api/v1";

    /** All operations of the description. */
    static List<Operation> in(JsonNode description) {
        List<Operation> operations = new ArrayList<>();
        description.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> operations.add(of(path.getKey(), entry))));
        return operations;
    }

    private static Operation of(String path, Map.Entry<String, JsonNode> entry) {
        JsonNode operation = entry.getValue();
        JsonNode examples = operation.at("/requestBody/content/application~1json/examples");
        Optional<String> example = Optional.empty();
        if (examples.size() > 0) {
            JsonNode value = examples.iterator().next().path("value");
            example = Optional.of(value.isTextual() ? value.asText() : value.toString());
        }
        return new Operation(
                entry.getKey().toUpperCase(java.util.Locale.ROOT),
                path.startsWith(ROOT) ? path.substring(ROOT.length()) : path,
                operation.path("operationId").asText(),
                example);
    }

    boolean isAboutACase() {
        return path.startsWith("/requests/{") || path.startsWith("/exhibits/{");
    }

    boolean isAboutAnUpload() {
        return path.startsWith("/uploads/{");
    }

    boolean changes() {
        return !Set.of("GET", "HEAD", "OPTIONS").contains(method);
    }

    /** Calls it on this case, with the example of the description or an empty object. */
    Reply call(Person who, Target target) {
        List<String> headers = new ArrayList<>(List.of("If-Match", "\"0\"", "Tus-Resumable", "1.0.0"));
        headers.addAll(List.of("Upload-Length", "3", "Upload-Offset", "0", "Upload-Metadata", "filename YQ=="));
        headers.addAll(List.of(
                "Content-Type", path.startsWith("/uploads") ? "application/offset+octet-stream" : "application/json"));
        BodyPublisher body = changes() ? BodyPublishers.ofString(example.orElse("{}")) : BodyPublishers.noBody();
        return who.call(method, filled(target), body, headers.toArray(String[]::new));
    }

    private String filled(Target target) {
        return PARAMETER.matcher(path).replaceAll(hit -> target.value(path, hit.group(1)));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
