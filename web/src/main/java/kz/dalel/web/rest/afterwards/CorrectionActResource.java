package kz.dalel.web.rest.afterwards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.correction.ActDocument;
import kz.dalel.correction.CorrectionDocuments;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Attachment;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The files of an act of correction. */
@Path("/requests/{request}/correction/{correction}")
@RolesAllowed("**")
public class CorrectionActResource {
    private static final String PDF = "application/pdf";

    @Inject
    CorrectionDocuments documents;

    @GET
    @Path("document")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "The print of the act, PDF/A-2b; each call is a reading with its entry in the custody log",
            description = "410 once the case was disposed of.")
    public Response print(@PathParam("request") RequestNumber request, @PathParam("correction") int correction) {
        return open(request, correction, ActDocument.Which.PRINT, PDF);
    }

    @GET
    @Path("scan")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "The scan of the signed act; each call is a reading with its entry in the custody log",
            description = "410 once the case was disposed of.")
    public Response scan(@PathParam("request") RequestNumber request, @PathParam("correction") int correction) {
        return open(request, correction, ActDocument.Which.SCAN, MediaType.APPLICATION_OCTET_STREAM);
    }

    private Response open(RequestNumber request, int correction, ActDocument.Which which, String type) {
        ActDocument document = documents.document(request, correction, which);
        return Response.ok(documents.open(request, correction, which), type)
                .header(HttpHeaders.ETAG, '"' + document.sha256() + '"')
                .header(HttpHeaders.CONTENT_LENGTH, document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(document.name(), document.act()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
