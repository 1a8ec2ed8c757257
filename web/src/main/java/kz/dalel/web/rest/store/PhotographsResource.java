package kz.dalel.web.rest.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.store.Photograph;
import kz.dalel.store.PhotographContent;
import kz.dalel.store.Store;
import kz.dalel.web.rest.convention.Attachment;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Photographs of seals and condition; saved, never shown in place. */
@Path("/exhibits/{number}/photographs")
@RolesAllowed("**")
public class PhotographsResource {
    @Inject
    Store store;

    @Inject
    PhotographContent content;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The photographs of the exhibit: of what, by whom, when, with digest")
    public Listing.Items<Photograph> list(@PathParam("number") ExhibitNumber number) {
        return new Listing.Items<>(store.photographs(number), null);
    }

    @GET
    @Path("{photograph}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The bytes of a photograph")
    public Response read(@PathParam("number") ExhibitNumber number, @PathParam("photograph") int photograph) {
        Photograph shown = store.photograph(number, photograph);
        return Attachment.saved(
                content.open(number, photograph), shown.size(), shown.name(), number + "-" + photograph);
    }
}
