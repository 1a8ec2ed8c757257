package kz.dalel.web.rest.correspondence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.dalel.correspondence.Correspondence;
import kz.dalel.correspondence.MessageForm;
import kz.dalel.correspondence.MessageLine;
import kz.dalel.correspondence.ThreadDesk;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What expert or adviser and appointing person write to each other about a case. */
@Path("/requests/{request}/thread")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThreadResource {
    private static final String EXAMPLE =
            """
            {"kind": "QUESTION", "text": "Известен ли пароль от телефона?", "answers": null, "partner": null,
             "calledAt": null, "procedural": false}""";

    @Inject
    Correspondence correspondence;

    @Inject
    ThreadDesk desk;

    @Inject
    Creation creation;

    /** The messages, the first one first. */
    public record Messages(List<MessageLine> items) {}

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "All messages of the thread, the first one first",
            description =
                    "For the appointing person, the expert or adviser, heads of the Center, and the registrar who writes for a body"
                            + " without login; to other participants it is refused.")
    public Listing.Items<MessageLine> list(@PathParam("request") RequestNumber request) {
        return new Listing.Items<>(correspondence.of(request), null);
    }

    @POST
    @RolesAllowed({
        Roles.REQUESTER,
        Roles.EXPERT,
        Roles.SPECIALIST,
        Roles.REVIEWER,
        Roles.HEAD,
        Roles.UNIT_HEAD,
        Roles.REGISTRAR,
        Roles.CUSTODIAN,
        Roles.ARCHIVIST,
        Roles.QUALITY
    })
    @Operation(
            summary = "Write a message, a question, an answer, or the note of a call",
            description =
                    "From registration on; after the conclusion only what is procedural, and no question. The log keeps the"
                            + " digest of the text.")
    @APIResponseSchema(value = Messages.class, responseCode = "201")
    public Response write(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "question", value = EXAMPLE)))
                    MessageForm form) {
        return creation.made(
                form,
                "requests/" + request + "/thread",
                () -> desk.write(request, Body.given(form)),
                () -> new Messages(correspondence.of(request)));
    }
}
