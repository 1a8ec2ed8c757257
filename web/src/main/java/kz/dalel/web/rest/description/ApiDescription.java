package kz.dalel.web.rest.description;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.dalel.web.rest.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the description at {@code /openapi} what is true of every operation: its tag and the problems it may answer with. */
public class ApiDescription implements OASFilter {
    private static final String OIDC = "oidc";

    /** What is read of a case itself, and may have been disposed of: the last parts of such addresses. */
    private static final Set<String> CONTENT = Set.of("content", "document", "scan", "previous-conclusion");

    private static final String RESOURCE = "Resource";
    private static final String RULES =
            "Case management of a national center of digital forensics. Changes need If-Match with the"
                    + " ETag that was read (428 without, 412 when it is no longer the newest). Creations take an Idempotency-Key: within"
                    + " 24 hours a repeated call gets the first answer. Lists go on with the cursor in Link; X-Total counts to 10000+."
                    + " Calls with a session cookie that change something need the header X-Dalel: 1.";
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "The call cannot be read",
            "401", "Nobody is logged in",
            "403", "The role does not allow it",
            "404", "There is no such thing for this caller",
            "409", "The state of things does not allow it now",
            "410", "It was disposed of by a lawful act",
            "412", "Somebody changed it since the caller read it",
            "422", "What was given cannot be used",
            "428", "If-Match is needed"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.info(OASFactory.createInfo()
                .title("Dalel")
                .version("1")
                .description(RULES)
                .contact(OASFactory.createContact().name("The Center that runs this Dalel"))
                .license(OASFactory.createLicense().name("All rights reserved")));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(OIDC));
        if (api.getComponents() == null) api.setComponents(OASFactory.createComponents());
        PROBLEMS.forEach((status, meaning) -> api.getComponents().addResponse(name(status), problem(meaning)));
        api.getComponents().addSchema("Problem", ProblemSchema.schema());
        DomainSchemas.names().forEach((type, name) -> lists(api.getComponents(), type.getSimpleName(), name));
        api.getComponents().addSecurityScheme(OIDC, token());
        if (api.getPaths() == null) return;
        api.getPaths().getPathItems().forEach(ApiDescription::complete);
    }

    /** The scanner finds lists of the domain's records, but not what they hold. */
    private static void lists(Components components, String of, String name) {
        Schema list =
                components.getSchemas() == null ? null : components.getSchemas().get("Items" + of);
        if (list != null)
            list.getProperties().get("items").items(OASFactory.createSchema().ref(name));
    }

    private static void complete(String address, PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            boolean changes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
            answers(operation, List.of("400", "401", "403", "404"));
            if (changes) answers(operation, List.of("409", "412", "422"));
            if (CONTENT.contains(address.substring(address.lastIndexOf('/') + 1))) answers(operation, List.of("410"));
            if (method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.PATCH)
                answers(operation, List.of("428"));
            tag(operation);
        });
    }

    private static void answers(Operation operation, List<String> statuses) {
        if (operation.getResponses() == null) operation.setResponses(OASFactory.createAPIResponses());
        for (String status : statuses) {
            if (operation.getResponses().hasAPIResponse(status)) continue;
            APIResponse reference = OASFactory.createAPIResponse().ref("#/components/responses/" + name(status));
            operation.getResponses().addAPIResponse(status, reference);
        }
    }

    /** The operation's id is class and method; the class without its suffix is the tag. */
    private static void tag(Operation operation) {
        String id = operation.getOperationId();
        boolean tagged = operation.getTags() != null && !operation.getTags().isEmpty();
        if (tagged || id == null || !id.contains("_")) return;
        String resource = id.substring(0, id.indexOf('_'));
        operation.addTag(
                resource.endsWith(RESOURCE) ? resource.substring(0, resource.length() - RESOURCE.length()) : resource);
    }

    private static APIResponse problem(String meaning) {
        Schema problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem)));
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Access token of the Center’s OpenID Connect provider");
    }

    private static String name(String status) {
        return "Problem" + status;
    }
}
