package kz.dalel.web.rest.conclusion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.conclusion.ConclusionDocuments;
import kz.dalel.conclusion.ConclusionReadings;
import kz.dalel.conclusion.ConclusionSheet;
import kz.dalel.conclusion.Document;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Attachment;
import kz.dalel.web.rest.json.Json;
import kz.dalel.web.rest.json.Tree;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The conclusion of a case, for those to whom it is open by now. */
@Path("/requests/{request}/conclusion")
@RolesAllowed("**")
public class ConclusionResource {
    private static final String PDF = "application/pdf";

    @Inject
    ConclusionReadings readings;

    @Inject
    ConclusionDocuments documents;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The present version: content, digests, signature",
            description =
                    "Drafts: expert and reviewer. From the form check: head. Signed: registrar. Delivered: the appointing side."
                            + " contentSha256 is SHA-256 of the member content after RFC 8785.")
    public JsonNode read(@PathParam("request") RequestNumber request) {
        ConclusionSheet sheet = readings.sheet(request);
        ObjectNode answer = Json.MAPPER.valueToTree(sheet);
        return answer.set("content", Tree.of(sheet.content()));
    }

    @GET
    @Path("document")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @Operation(summary = "The print, PDF/A-2b; each call is a reading with its entry in the custody log")
    public Response print(@PathParam("request") RequestNumber request) {
        return open(request, Document.Which.PRINT, PDF);
    }

    @HEAD
    @Path("document")
    @Operation(summary = "Size and digest of the print; no reading")
    public Response printHead(@PathParam("request") RequestNumber request) {
        return head(request, Document.Which.PRINT);
    }

    @GET
    @Path("scan")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(summary = "The scan of the signed paper; each call is a reading with its entry in the custody log")
    public Response scan(@PathParam("request") RequestNumber request) {
        return open(request, Document.Which.SCAN, MediaType.APPLICATION_OCTET_STREAM);
    }

    @HEAD
    @Path("scan")
    @Operation(summary = "Size and digest of the scan; no reading")
    public Response scanHead(@PathParam("request") RequestNumber request) {
        return head(request, Document.Which.SCAN);
    }

    private Response open(RequestNumber request, Document.Which which, String type) {
        Document document = documents.document(request, which);
        return headers(Response.ok(documents.open(request, which)), document)
                .type(type)
                .build();
    }

    private Response head(RequestNumber request, Document.Which which) {
        return headers(Response.ok(), documents.document(request, which)).build();
    }

    private static Response.ResponseBuilder headers(Response.ResponseBuilder answer, Document document) {
        return answer.header(HttpHeaders.ETAG, "\"" + document.sha256() + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, document.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.named(document.name(), document.request() + "-" + document.version()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
