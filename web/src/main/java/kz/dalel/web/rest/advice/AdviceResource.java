package kz.dalel.web.rest.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.advice.AdviceContent;
import kz.dalel.advice.AdviceDesk;
import kz.dalel.advice.AdviceGiven;
import kz.dalel.advice.AdvicePrint;
import kz.dalel.advice.AdviceReading;
import kz.dalel.advice.AdviceSheet;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Attachment;
import kz.dalel.web.rest.convention.Printout;
import kz.dalel.web.rest.convention.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Methodical advice: the step by which it is given, the advice itself, its print and its file. It has no evidentiary status. */
@Path("/requests/{request}/advice")
public class AdviceResource {
    private static final String EXAMPLE =
            """
            {"answer": "Снимите копию до отключения питания и запишите время по часам устройства.", "file": null}""";

    @Inject
    AdviceDesk desk;

    @Inject
    AdviceReading reading;

    @Inject
    AdvicePrint print;

    @Inject
    AdviceContent content;

    @Inject
    Steps steps;

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.APPLICATION_JSON)
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
            summary = "Answer a request for methodical help: the appointing person reads the answer at once",
            description = "By the adviser alone, once. file is an upload and may be absent. Nothing is signed.")
    @APIResponseSchema(value = Steps.StepTaken.class, responseCode = "201")
    public Response take(
            @PathParam("request") RequestNumber request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "advice", value = EXAMPLE)))
                    AdviceGiven form) {
        return steps.take(request, "advice", form, said -> desk.answer(request, said));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("**")
    @Operation(
            summary = "The advice, for those who take part in the case; it has no evidentiary status",
            description = "404 advice.none before it was given.")
    public AdviceSheet read(@PathParam("request") RequestNumber request) {
        return reading.of(request).orElseThrow(() -> Refusal.notFound("advice.none"));
    }

    @GET
    @Path("document")
    @Produces({Printout.PDF, MediaType.APPLICATION_JSON})
    @RolesAllowed("**")
    @Operation(
            summary = "The advice to print, PDF/A-2b; each page says that it has no evidentiary status",
            description = "lang: kk, ru, en; else Accept-Language. 404 advice.none before it was given.")
    public Response document(
            @PathParam("request") RequestNumber request,
            @QueryParam("lang") String lang,
            @Context HttpHeaders headers) {
        String language = Printout.language(lang, headers);
        return Printout.shown(print.of(request, language), request + "-advice", language);
    }

    @GET
    @Path("file")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @RolesAllowed("**")
    @Operation(
            summary = "The file that goes with the advice; each call is a reading with its entry in the custody log",
            description =
                    "The appointing person, the adviser, heads and the registrar of the case, the supervising prosecutor. 404"
                            + " advice.noFile where there is none. 410 once the case was disposed of.")
    public Response file(@PathParam("request") RequestNumber request) {
        AdviceSheet.AttachedFile file = content.file(request);
        return Attachment.saved(content.open(request), file.size(), file.name(), "advice-" + request);
    }
}
