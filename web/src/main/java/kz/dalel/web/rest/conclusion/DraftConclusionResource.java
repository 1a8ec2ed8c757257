package kz.dalel.web.rest.conclusion;

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
import kz.dalel.conclusion.DraftingDesk;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.manuscript.DraftForm;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which the expert drafts his conclusion; later versions are drafted here too. */
@Path("/requests/{request}/draft-conclusion")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftConclusionResource {
    private static final String EXAMPLE =
            """
            {"evaluation": "Совокупность признаков указывает на синтез голоса.", "personsPresent": "При производстве экспертизы никто не присутствовал.",
             "expert": {"education": "высшее, Сәтбаев Университеті, 2012", "specialty": "исследование фото-, видео- и звукозаписей",
              "experience": "9 лет", "degree": null, "post": "главный эксперт"}, "dissent": null,
             "annexes": [{"upload": "4f6c0d0a-7d7e-4a53-9d0e-0f4a7a2b9c11", "title": "Спектрограммы"}]}""";

    @Inject
    DraftingDesk drafting;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed(Roles.EXPERT)
    @Operation(
            summary = "Draft the next version of the conclusion",
            description =
                    "What the case holds is taken over: request, objects, findings, answers, warning. 422 conclusion.incomplete"
                            + " lists all that is missing (CPC art. 283). The first version is the step; after a review or a"
                            + " reopening the next one changes no state.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "draft", value = EXAMPLE)))
                    DraftForm form) {
        return steps.take(request, "draft-conclusion", form, given -> drafting.draft(request, given));
    }

    @GET
    @Path("last")
    @RolesAllowed(Roles.EXPERT)
    @Operation(
            summary = "What the caller said in his newest version, replaced or not",
            description = "To go on from: sent again as it is, it drafts the next version with the same annexes.")
    public DraftForm last(@PathParam("request") RequestNumber request) {
        return drafting.last(request).orElseThrow(() -> Refusal.notFound("conclusion.none"));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of this step: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.DRAFT_CONCLUSION);
    }
}
