package kz.dalel.web.rest.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.dalel.document.Label;
import kz.dalel.document.LabelSheet;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.label.Labels;
import kz.dalel.request.RequestNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Labels to print and stick on: number, QR code of the number, name, seal. */
@Path("/")
@RolesAllowed("**")
public class LabelsResource {
    private static final String PDF = "application/pdf";
    private static final String SVG = "image/svg+xml";

    @Inject
    Labels labels;

    @GET
    @Path("exhibits/{number}/label")
    @Operation(
            summary = "The label of the exhibit and of its sub-items, as a sheet of A4",
            description = "format: svg (default) or pdf.")
    public Response ofExhibit(
            @PathParam("number") ExhibitNumber number, @QueryParam("format") @DefaultValue("svg") String format) {
        return sheet(labels.of(number), format, number.text());
    }

    @GET
    @Path("requests/{request}/labels")
    @Operation(
            summary = "The labels of all exhibits of the request, fourteen on a page",
            description = "format: svg (default) or pdf.")
    public Response ofRequest(
            @PathParam("request") RequestNumber request, @QueryParam("format") @DefaultValue("svg") String format) {
        return sheet(labels.of(request), format, request.text());
    }

    private static Response sheet(List<Label> labels, String format, String name) {
        boolean pdf = format.equals("pdf");
        byte[] bytes = pdf ? LabelSheet.pdf(labels) : LabelSheet.svg(labels).getBytes(StandardCharsets.UTF_8);
        return Response.ok(bytes, pdf ? PDF : SVG)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + (pdf ? ".pdf\"" : ".svg\""))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
