package kz.dalel.web.rest.afterwards;

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
import java.util.Optional;
import kz.dalel.correction.ActPress;
import kz.dalel.correction.ActSignature;
import kz.dalel.correction.CorrectionDesk;
import kz.dalel.correction.CorrectionForm;
import kz.dalel.correction.CorrectionReadings;
import kz.dalel.correction.CorrectionSheet;
import kz.dalel.correction.Opinion;
import kz.dalel.correction.PrintedAct;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The correction of an issued conclusion by a linked act: proposed, reviewed and printed, signed; the conclusion stays. */
@Path("/requests/{request}/correction")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionResource {
    private static final String PROPOSAL =
            """
            {"place": "стр. 3, ответ на вопрос 1", "oldValue": "IMEI 356938035643809", "newValue": "IMEI 356938035643806",
             "reason": "описка при перепечатке", "noticedBy": "следователь Сейітқали М."}""";
    private static final String OPINION = """
            {"agrees": true, "remark": null}""";
    private static final String PAPER =
            """
            {"scan": "4f6c0d0a-7d7e-4a53-9d0e-0f4a7a2b9c11", "digest": "9f86d081884c7d65", "pages": 1}""";

    @Inject
    CorrectionDesk desk;

    @Inject
    ActPress press;

    @Inject
    CorrectionReadings readings;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed(Roles.EXPERT)
    @Operation(
            summary = "Propose a correction: what stands in the conclusion and what should",
            description = "A proposal that is not signed yet gives way to it.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response propose(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "digit", value = PROPOSAL)))
                    CorrectionForm form) {
        return steps.take(request, "correction", form, said -> desk.propose(request, said));
    }

    @POST
    @Path("review")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            summary = "Agree or disagree: the act gets its number and is printed, which takes seconds",
            description = "A disagreement is kept and stops nothing; it needs its remark.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response review(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "agrees", value = OPINION)))
                    Opinion form) {
        Optional<PrintedAct> print =
                press.print(request, Body.given(form)); // outside the transaction that the act and its key share
        return steps.take(request, "correction", form, said -> desk.review(request, said, print));
    }

    @POST
    @Path("signature")
    @RolesAllowed(Roles.EXPERT)
    @Operation(
            summary = "Sign the printed act on paper, by whoever proposed it, with his second factor",
            description =
                    "scan is the upload with the signed and sealed paper; digest are the first 16 hex digits at the foot of each of"
                            + " its pages. From then on whoever checks the old paper is told of the act. 401 without a second factor.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response sign(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "paper", value = PAPER)))
                    ActSignature form) {
        return steps.take(request, "correction", form, said -> desk.sign(request, said));
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "The corrections of the conclusion, the first first",
            description = "Signed ones to all who take part; the others, and reviews, to those who study the case.")
    public List<CorrectionSheet> list(@PathParam("request") RequestNumber request) {
        return readings.of(request);
    }
}
