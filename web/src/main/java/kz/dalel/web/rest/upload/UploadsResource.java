package kz.dalel.web.rest.upload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.regex.Pattern;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.upload.UploadSheet;
import kz.dalel.upload.UploadWish;
import kz.dalel.upload.Uploads;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Files in parts by tus 1.0.0: core, creation, termination. Another person's upload is not found. */
@Path("/uploads")
@RolesAllowed({
    Roles.REQUESTER,
    Roles.REGISTRAR,
    Roles.CUSTODIAN,
    Roles.EXPERT,
    Roles.SPECIALIST,
    Roles.REVIEWER,
    Roles.HEAD,
    Roles.UNIT_HEAD,
    Roles.ARCHIVIST,
    Roles.QUALITY,
    Roles.AUDITOR,
    Roles.AGENCY_SYSTEM
})
public class UploadsResource {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Inject
    Uploads uploads;

    @Tus
    @OPTIONS
    public Response abilities() {
        return Response.noContent()
                .header("Tus-Version", Tus.VERSION)
                .header("Tus-Extension", Tus.EXTENSIONS)
                .header("Tus-Max-Size", uploads.largest())
                .build();
    }

    @Tus
    @POST
    public Response open(
            @HeaderParam(Tus.LENGTH) String length,
            @HeaderParam(Tus.METADATA) String metadata,
            @HeaderParam("Upload-Defer-Length") String deferred,
            @Context UriInfo here) {
        if (deferred != null) throw Refusal.invalid("upload.deferred");
        if (metadata == null) throw Refusal.invalid("upload.metadata");
        TusMetadata told = TusMetadata.of(metadata);
        String name = told.value("filename").orElse("");
        UploadSheet upload = uploads.open(
                new UploadWish(number(length, "upload.length"), name, told.value("filetype"), told.value("sha256")));
        URI place = here.getAbsolutePathBuilder().path(upload.id()).build();
        return Response.created(place).header(Tus.OFFSET, 0).build();
    }

    @Tus
    @HEAD
    @Path("{id}")
    public Response offset(@PathParam("id") String id) {
        UploadSheet upload = uploads.sheet(id);
        return Response.ok()
                .header(Tus.OFFSET, upload.received())
                .header(Tus.LENGTH, upload.length())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(UploadStatus.class)
    public Response status(@PathParam("id") String id) {
        return Response.ok(UploadStatus.of(uploads.sheet(id)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @Tus
    @PATCH
    @Path("{id}")
    @Consumes(Tus.BYTES)
    public Response append(@PathParam("id") String id, @HeaderParam(Tus.OFFSET) String offset, InputStream bytes) {
        UploadSheet upload = uploads.append(id, number(offset, "upload.offsetMissing"), bytes);
        return Response.noContent().header(Tus.OFFSET, upload.received()).build();
    }

    @Tus
    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id) {
        uploads.remove(id);
        return Response.noContent().build();
    }

    private static long number(String text, String key) {
        if (text == null || !NUMBER.matcher(text).matches()) throw Refusal.invalid(key);
        return Long.parseLong(text);
    }
}
