package kz.dalel.web.rest.panel;

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
import kz.dalel.kernel.Roles;
import kz.dalel.panel.ConcurrenceForm;
import kz.dalel.panel.PanelDesk;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The step by which a member of a panel agrees with the draft or dissents. */
@Path("/requests/{request}/concurrence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConcurrenceResource {
    private static final String DISSENT =
            """
            {"version": 2, "agrees": false, "opinion": "Признаков синтеза для вероятного вывода недостаточно.",
             "expert": {"education": "высшее, КазНУ, 2010", "specialty": "исследование звукозаписей", "experience": "12 лет",
              "degree": null, "post": "эксперт"}}""";

    @Inject
    PanelDesk desk;

    @Inject
    Steps steps;

    @POST
    @RolesAllowed(Roles.EXPERT)
    @Operation(
            summary = "Agree with the present draft, or dissent with an opinion of one's own",
            description = "Each member but the coordinator. 401 without a second factor shown within five minutes. 409"
                    + " changedMeanwhile when version is not the present one. An opinion is printed and delivered with the"
                    + " conclusion.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "dissent", value = DISSENT)))
                    ConcurrenceForm form) {
        return steps.take(request, "concurrence", form, given -> desk.concur(request, given));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of the newest: when, by whom, whether he agrees")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.CONCURRENCE);
    }
}
