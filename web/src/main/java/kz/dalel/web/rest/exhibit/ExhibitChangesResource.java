package kz.dalel.web.rest.exhibit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import kz.dalel.search.ExhibitChanges;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The objects of all cases of the caller that changed: what a system of an agency follows. */
@Path("/exhibits")
@Produces(MediaType.APPLICATION_JSON)
public class ExhibitChangesResource {
    @Inject
    ExhibitChanges changes;

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "The objects that changed after updatedSince, in the order of change",
            description =
                    "updatedSince: an instant after ISO 8601 with an offset; mandatory without a cursor. The time is that of the"
                            + " act, which is told when it is done: ask from some minutes before the newest changedAt that you have;"
                            + " what comes twice is the same.")
    public Response list(@QueryParam("updatedSince") Instant since, @BeanParam Listing listing) {
        return listing.page(changes.since(since, listing.after().orElse(null), listing.limit()));
    }
}
