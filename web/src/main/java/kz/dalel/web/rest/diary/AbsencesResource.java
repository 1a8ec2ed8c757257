package kz.dalel.web.rest.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.dalel.agency.AbsenceDesk;
import kz.dalel.agency.AbsenceForm;
import kz.dalel.agency.AbsenceLine;
import kz.dalel.agency.Absences;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who is away, and who stands in for him. */
@Path("/absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AbsencesResource {
    private static final String EXAMPLE =
            """
            {"officer": null, "firstDay": "2031-07-01", "lastDay": "2031-07-14", "substitute": null, "reason": "LEAVE"}""";

    @Inject
    Absences absences;

    @Inject
    AbsenceDesk desk;

    @Inject
    Creation creation;

    /** The caller's own, and those of whom he stands in for or whom he heads; the next first. */
    public record Away(List<AbsenceLine> own, List<AbsenceLine> others) {}

    @GET
    @RolesAllowed("**")
    @Operation(
            summary =
                    "Absences that are not over: the caller's own, of whom he stands in for, for heads of their people")
    public Away read() {
        return new Away(absences.own(), absences.others());
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Write down that the caller, or one of the people whom he heads, will be away",
            description =
                    "officer null: the caller. The substitute is told what the officer is told, in cases that show to him.")
    @APIResponseSchema(value = Away.class, responseCode = "201")
    public Response record(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "leave", value = EXAMPLE)))
                    AbsenceForm form) {
        return creation.made(form, "absences", () -> desk.record(Body.given(form)), this::read);
    }

    @POST
    @Path("{absence}/end")
    @RolesAllowed("**")
    @Operation(summary = "End an absence early")
    @APIResponseSchema(value = Away.class, responseCode = "201")
    public Response end(@PathParam("absence") long absence) {
        return creation.made("end", "absences", () -> desk.end(absence), this::read);
    }
}
