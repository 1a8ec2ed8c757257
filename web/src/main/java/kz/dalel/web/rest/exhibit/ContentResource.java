package kz.dalel.web.rest.exhibit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import kz.dalel.exhibit.ExhibitContent;
import kz.dalel.exhibit.ExhibitFile;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.web.rest.convention.Attachment;
import kz.dalel.web.rest.convention.ByteRange;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The bytes of an exhibit: saved, never shown in place, whatever they are. */
@Path("/exhibits/{number}/content")
@RolesAllowed("**")
@Produces(MediaType.APPLICATION_OCTET_STREAM)
public class ContentResource {
    private static final String RANGE = "Range";

    @Inject
    ExhibitContent content;

    @Inject
    HttpServletRequest call;

    @GET
    @Operation(
            summary = "The bytes, for the appointing person, the expert and the reviewer of the case",
            description =
                    "Each call is a reading with its entry in the custody log, written before the first byte. ETag is"
                            + " the SHA-256. One Range of bytes is answered with 206; 416 with Content-Range: bytes */size when no"
                            + " byte of it exists.")
    public Response read(@PathParam("number") ExhibitNumber number) {
        ExhibitFile file = content.file(number);
        if (tag(file).equals(call.getHeader(HttpHeaders.IF_NONE_MATCH)))
            return headers(Response.notModified(), file).build();
        Optional<ByteRange> wanted = ByteRange.of(range(file), file.size());
        if (wanted.isEmpty())
            return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + file.size())
                    .build();
        return part(file, wanted.get());
    }

    @HEAD
    @Operation(summary = "Size and digest of the bytes; no reading")
    public Response head(@PathParam("number") ExhibitNumber number) {
        ExhibitFile file = content.file(number);
        return headers(Response.ok(), file)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .build();
    }

    private Response part(ExhibitFile file, ByteRange wanted) {
        boolean whole = wanted.isWhole(file.size());
        Response.ResponseBuilder answer = Response.status(whole ? Response.Status.OK : Response.Status.PARTIAL_CONTENT)
                .entity(content.open(file.number(), wanted.offset(), wanted.length()))
                .header(HttpHeaders.CONTENT_LENGTH, wanted.length());
        if (!whole) answer.header("Content-Range", wanted.of(file.size()));
        return headers(answer, file).build();
    }

    /** The range asked for; none when the caller has part of something else. */
    private String range(ExhibitFile file) {
        String ifRange = call.getHeader("If-Range");
        return ifRange == null || ifRange.equals(tag(file)) ? call.getHeader(RANGE) : null;
    }

    private static String tag(ExhibitFile file) {
        return "\"" + file.sha256() + "\"";
    }

    private static Response.ResponseBuilder headers(Response.ResponseBuilder answer, ExhibitFile file) {
        return answer.header(HttpHeaders.ETAG, tag(file))
                .header("Accept-Ranges", "bytes")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.named(file.name(), file.number().text()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
