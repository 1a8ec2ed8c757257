package kz.dalel.web.rest.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.custody.PersonalHistory;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the log says of a person, by his account. */
@Path("/people/{id}/custody")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
public class PersonalCustodyResource {
    @Inject
    PersonalHistory history;

    @GET
    @Operation(
            summary = "What a person did and what was done about him, as far as the caller may know; the newest first",
            description = "Everybody has his own; 404 for another of whom no entry shows to the caller.")
    @APIResponse(responseCode = "200", description = "One page of entries")
    public Response read(@PathParam("id") String id, @BeanParam Listing listing) {
        return listing.page(history.of(id, listing.after(), listing.limit()));
    }
}
