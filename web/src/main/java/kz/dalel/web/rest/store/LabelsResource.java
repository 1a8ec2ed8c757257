package kz.dalel.web.rest.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import kz.dalel.label.Labels;
import kz.dalel.request.RequestNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The labels of a request, to print in one go. */
@Path("/requests/{request}/labels")
@RolesAllowed("**")
public class LabelsResource {
    @Inject
    Labels labels;

    @GET
    @Operation(
            summary = "The labels of all exhibits of the request, fourteen on a page",
            description = "format: svg (default) or pdf.")
    public Response read(
            @PathParam("request") RequestNumber request, @QueryParam("format") @DefaultValue("svg") String format) {
        return PrintedLabels.of(labels.of(request), format, request.text());
    }
}
