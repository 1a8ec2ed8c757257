package kz.dalel.web.rest.examination;

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
import kz.dalel.examination.Findings;
import kz.dalel.examination.NoteForm;
import kz.dalel.examination.NoteSheet;
import kz.dalel.examination.Workbench;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import kz.dalel.web.rest.problem.Misuse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The expert's notes: added to, never changed. Only the expert and the reviewer of the request read them. */
@Path("/requests/{number}/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {
    private static final String EXAMPLE =
            """
            {"kind": "RESULT", "outcome": "NONE", "exhibit": "CDF-2026-000001",
             "method": "PROVENANCE-MARKS 1", "tool": "exiftool 13.10", "text": "меток нет"}""";
    private static final String AMENDMENT =
            """
            {"kind": "OBSERVATION", "text": "запись длится 31 секунду", "amends": 2, "reason": "описка"}""";

    private static final int DIGITS = 9;

    @Inject
    Workbench workbench;

    @Inject
    Findings findings;

    @Inject
    Creation creation;

    @POST
    @RolesAllowed(Roles.EXPERT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write a note",
            description =
                    "A result has an outcome: POSITIVE, NONE or FAILED. An amendment names the own note that it corrects"
                            + " and the reason; a deviation has a reason")
    @APIResponseSchema(value = NoteSheet.class, responseCode = "201")
    public Response write(
            @PathParam("number") RequestNumber number,
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "result", value = EXAMPLE),
                                                @ExampleObject(name = "amendment", value = AMENDMENT)
                                            }))
                    NoteForm note) {
        return creation.once(note, () -> {
            int ordinal = workbench.note(number, Body.given(note));
            NoteSheet written = findings.notes(number, ordinal - 1, 1).items().get(0);
            return creation.created("requests/" + number + "/notes", ordinal, written);
        });
    }

    @GET
    @RolesAllowed({Roles.EXPERT, Roles.REVIEWER})
    @Operation(summary = "Notes in the order in which they were written")
    public Response notes(@PathParam("number") RequestNumber number, @BeanParam Listing listing) {
        int after = listing.after().map(NotesResource::ordinal).orElse(0);
        return listing.page(findings.notes(number, after, listing.limit()));
    }

    private static int ordinal(Cursor cursor) {
        String id = cursor.id();
        boolean ours = id.length() <= DIGITS && id.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (!ours) throw new Misuse(400, "cursor.broken");
        return Integer.parseInt(id);
    }
}
