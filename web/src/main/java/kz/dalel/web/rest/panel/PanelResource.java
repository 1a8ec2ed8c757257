package kz.dalel.web.rest.panel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.dalel.panel.PanelReading;
import kz.dalel.panel.PanelView;
import kz.dalel.request.RequestNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who examines a request together. */
@Path("/requests/{request}/panel")
@Produces(MediaType.APPLICATION_JSON)
public class PanelResource {
    @Inject
    PanelReading panels;

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "The experts who examine, their parts, and how each stands to the present conclusion",
            description =
                    "For participants of the Center; for others form is SINGLE and nobody is listed. How they stand"
                            + " shows to whom the present version shows.")
    public PanelView read(@PathParam("request") RequestNumber request) {
        return panels.of(request);
    }
}
