package kz.dalel.web.rest.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.dalel.advice.AdviceDesk;
import kz.dalel.advice.AdviserDesk;
import kz.dalel.advice.AdviserNamed;
import kz.dalel.assignment.AdviserLine;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.request.State;
import kz.dalel.request.Step;
import kz.dalel.web.rest.convention.Listing;
import kz.dalel.web.rest.convention.Steps;
import kz.dalel.web.rest.problem.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The steps by which an adviser is named for methodical help, or says that he may not advise. */
@Path("/requests/{request}/adviser")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdviserResource {
    private static final String NAMED =
            """
            {"adviser": "3f0c9a3e-5d5e-4e58-9d6a-0c6f3b7f2f11", "reason": "Ведёт методики изъятия носителей"}""";
    private static final String CONFLICT = """
            {"text": "Следователь – мой родственник"}""";

    @Inject
    AdviserDesk desk;

    @Inject
    AdviceDesk advice;

    @Inject
    Steps steps;

    @Context
    HttpHeaders headers;

    /** Somebody who may be named, with what stands against him in words. */
    public record AdviserChoice(String officer, String name, String body, List<String> roles, List<AdviserBar> bars) {
        static AdviserChoice of(AdviserLine line, Words words) {
            return new AdviserChoice(
                    line.officer(),
                    line.name(),
                    line.body(),
                    line.roles(),
                    line.bars().stream()
                            .map(bar -> new AdviserBar(bar.key(), words.refusal(bar.key(), bar.args())))
                            .toList());
        }
    }

    /** What stands against an adviser: its key, and the words in the language of Accept-Language. */
    public record AdviserBar(String key, String detail) {}

    @GET
    @Path("choices")
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(
            summary = "Everybody who may be named as the adviser, those whom nothing bars first, then by name",
            description =
                    "Employees of the Center; no certificate is asked for. bars says what stands against each today.")
    public Listing.Items<AdviserChoice> choices(@PathParam("request") RequestNumber request) {
        Words words = Words.in(headers.getAcceptableLanguages());
        return new Listing.Items<>(
                desk.choices(request).stream()
                        .map(line -> AdviserChoice.of(line, words))
                        .toList(),
                null);
    }

    @POST
    @RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
    @Operation(
            summary = "Name who answers a request for methodical help, also in place of another",
            description =
                    "409 advice.onlyForHelp for every other kind of request; 422 advice.barred with what ties him to a side or to the"
                            + " case.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "adviser", value = NAMED)))
                    AdviserNamed form) {
        return steps.take(request, "adviser", form, said -> desk.name(request, said));
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The record of the last naming: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response read(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.ADVISER_NAMING);
    }

    @POST
    @Path("conflict")
    @RolesAllowed({
        Roles.EXPERT,
        Roles.SPECIALIST,
        Roles.REVIEWER,
        Roles.HEAD,
        Roles.UNIT_HEAD,
        Roles.REGISTRAR,
        Roles.CUSTODIAN,
        Roles.ARCHIVIST,
        Roles.QUALITY
    })
    @Operation(
            summary = "The adviser says that he may not advise: he sees the case no more, and another is to be named")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "200")
    public Response decline(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "conflict", value = CONFLICT)))
                    Said.Text form) {
        return steps.leave(request, form, State.REGISTERED, said -> advice.decline(request, said.text()));
    }

    @GET
    @Path("conflict")
    @RolesAllowed("**")
    @Operation(summary = "The record of the last adviser who might not advise: when, by whom, what was said")
    @APIResponseSchema(Steps.StepSaid.class)
    public Response declined(@PathParam("request") RequestNumber request) {
        return steps.shown(request, Step.ADVISER_CONFLICT);
    }
}
