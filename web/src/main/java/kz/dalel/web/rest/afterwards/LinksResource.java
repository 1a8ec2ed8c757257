package kz.dalel.web.rest.afterwards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.link.LinkSheet;
import kz.dalel.link.Links;
import kz.dalel.link.PreviousContent;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Attachment;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a request follows and what follows it; the earlier conclusion that is attached to it. */
@Path("/requests/{request}")
@RolesAllowed("**")
public class LinksResource {
    @Inject
    Links links;

    @Inject
    PreviousContent content;

    @GET
    @Path("links")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The earlier request that this one follows, and those that follow it",
            description =
                    "Each only as far as the caller takes part in both. previous.number is null where the earlier request does not"
                            + " show; its attached conclusion does.")
    public LinkSheet links(@PathParam("request") RequestNumber request) {
        return links.of(request);
    }

    @GET
    @Path("previous-conclusion")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(
            summary =
                    "The earlier conclusion that is attached; each call is a reading with its entry in the custody log",
            description = "Expert, reviewer, heads and the appointing person. 410 once the case was disposed of.")
    public Response previous(@PathParam("request") RequestNumber request) {
        LinkSheet.Previous attached = content.document(request);
        return Attachment.saved(content.open(request), attached.size(), attached.name(), "previous-" + request);
    }
}
