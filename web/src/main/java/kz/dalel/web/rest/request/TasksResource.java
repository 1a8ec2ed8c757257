package kz.dalel.web.rest.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.search.CaseList;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** My work: the requests whose next step is the caller's. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {
    @Inject
    CaseList list;

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The requests whose next step is the caller's, oldest due first")
    @APIResponse(responseCode = "200", description = "One page of requests")
    public Response list(@BeanParam Listing listing) {
        return listing.page(list.tasks(listing.after().orElse(null), listing.limit()));
    }
}
