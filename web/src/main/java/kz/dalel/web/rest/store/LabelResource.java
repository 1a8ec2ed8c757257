package kz.dalel.web.rest.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.label.Labels;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The label of an exhibit: number, QR code of the number, name, seal. */
@Path("/exhibits/{number}/label")
@RolesAllowed("**")
public class LabelResource {
    @Inject
    Labels labels;

    @GET
    @Operation(
            summary = "The label of the exhibit and of its sub-items, as a sheet of A4",
            description = "format: svg (default) or pdf.")
    public Response read(
            @PathParam("number") ExhibitNumber number, @QueryParam("format") @DefaultValue("svg") String format) {
        return PrintedLabels.of(labels.of(number), format, number.text());
    }
}
