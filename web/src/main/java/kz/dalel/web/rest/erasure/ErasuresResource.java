package kz.dalel.web.rest.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.erasure.ActContent;
import kz.dalel.erasure.ErasureDesk;
import kz.dalel.erasure.ErasureForm;
import kz.dalel.erasure.ErasureSheet;
import kz.dalel.kernel.Roles;
import kz.dalel.web.rest.convention.Attachment;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Erasures of the text and nonce of entries of the custody log, by a lawful act and two people. */
@Path("/custody/erasures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HEAD, Roles.ARCHIVIST, Roles.AUDITOR})
public class ErasuresResource {
    private static final String EXAMPLE =
            """
            {"entry": 1, "number": "4-17/26", "date": "2026-11-02", "ground": "постановление суда",
             "scan": "4f6c0d0a-7d7e-4a53-9d0e-0f4a7a2b9c11"}""";

    @Inject
    ErasureDesk desk;

    @Inject
    ActContent content;

    @Inject
    Creation creation;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask that an entry be erased",
            description =
                    "Nothing is erased yet. The entry is named by the number that histories show; scan is the"
                            + " upload that holds the scanned act; it becomes a document of the case. The ground must repeat nothing of what is to be erased.")
    @APIResponseSchema(value = ErasureSheet.class, responseCode = "201")
    public Response ask(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "by a court", value = EXAMPLE)))
                    ErasureForm form) {
        return creation.once(form, () -> {
            ErasureSheet asked = desk.ask(Body.given(form));
            return creation.created("custody/erasures", asked.id(), asked);
        });
    }

    @GET
    @Path("{id}/scan")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "The scanned act that orders the erasure",
            description = "Each call is a reading with its entry in the log; who confirms has read it.")
    public Response scan(@PathParam("id") long id) {
        ErasureSheet.Scan scan = content.scan(id);
        return Attachment.saved(content.open(id), scan.size(), scan.name(), "act-" + id);
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(
            summary = "Confirm: the text and the nonce are gone",
            description =
                    "By another person than the one who asked, in whatever roles: 403 erasure.samePerson. He has read"
                            + " the scanned act: 409 erasure.notRead.")
    @APIResponseSchema(value = ErasureSheet.class, responseCode = "201")
    public Response confirm(@PathParam("id") long id) {
        return creation.once("", () -> {
            ErasureSheet done = desk.confirm(id);
            return creation.created("custody/erasures", done.id(), done);
        });
    }

    @GET
    @Operation(summary = "Erasures, asked for and done, the newest first")
    public Listing.Items<ErasureSheet> list(@BeanParam Listing listing) {
        return new Listing.Items<>(desk.newest(listing.limit()), null);
    }
}
