package kz.dalel.web.rest.register;

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
import kz.dalel.deviation.QualityDesk;
import kz.dalel.deviation.Usage;
import kz.dalel.kernel.Roles;
import kz.dalel.method.DossierForm;
import kz.dalel.method.MethodDesk;
import kz.dalel.method.MethodVersionForm;
import kz.dalel.method.MethodVersionSheet;
import kz.dalel.method.Methods;
import kz.dalel.request.Said;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The versions of a method: drafted by one, validated, approved by another, some day retired. */
@Path("/methods/{code}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MethodVersionsResource {
    private static final String VERSION =
            """
            {"specialty": "COMPUTER", "basis": "ISO/IEC 27037:2012; побитовое копирование с блокировкой записи",
             "fieldOfUse": "Жёсткие диски, твердотельные накопители, карты памяти", "limits": "Не снимает шифрование",
             "stateRegister": null, "justification": "Методики нет в государственном реестре; описана в ISO/IEC 27037"}""";
    private static final String DOSSIER =
            """
            {"data": "12 носителей с известным содержанием", "criteria": "Совпадение SHA-256 образа и носителя",
             "results": "12 из 12", "limits": "Носители с нечитаемыми секторами не проверялись",
             "errorRates": "0 из 12; верхняя граница 95 % – 22 %", "validator": "Захарова О.",
             "validatedOn": "2026-01-20", "revalidationDue": "2035-01-19"}""";
    private static final String REASON = """
            {"text": "Заменена следующей версией"}""";

    @Inject
    Methods methods;

    @Inject
    MethodDesk desk;

    @Inject
    QualityDesk quality;

    @Inject
    Creation creation;

    @POST
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.EXPERT})
    @Operation(
            summary = "Draft a version",
            description =
                    "One outside the state register of methods says why the Center has it (Law No 44-VI, art. 10)")
    @APIResponseSchema(value = MethodVersionSheet.class, responseCode = "201")
    public Response draft(
            @PathParam("code") String code,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "version", value = VERSION)))
                    MethodVersionForm form) {
        return creation.once(form, () -> {
            int number = desk.draft(code, Body.given(form));
            return creation.created(path(code, number), 0, methods.version(code, number));
        });
    }

    @GET
    @Path("{version}")
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.UNIT_HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.AUDITOR})
    @Operation(summary = "A version with its validations")
    public MethodVersionSheet version(@PathParam("code") String code, @PathParam("version") int number) {
        return methods.version(code, number);
    }

    @POST
    @Path("{version}/dossiers")
    @RolesAllowed({Roles.QUALITY, Roles.EXPERT})
    @Operation(summary = "Record the validation of a version, or the next one")
    @APIResponseSchema(value = MethodVersionSheet.class, responseCode = "201")
    public Response validate(
            @PathParam("code") String code,
            @PathParam("version") int number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "dossier", value = DOSSIER)))
                    DossierForm form) {
        return creation.once(form, () -> {
            desk.validate(code, number, Body.given(form));
            return creation.created(path(code, number), 0, methods.version(code, number));
        });
    }

    @POST
    @Path("{version}/approval")
    @RolesAllowed({Roles.QUALITY, Roles.HEAD})
    @Operation(
            summary = "Approve a version",
            description = "Never one’s own, nor on one’s own validation; only with a validation that holds")
    @APIResponseSchema(value = MethodVersionSheet.class, responseCode = "201")
    public Response approve(@PathParam("code") String code, @PathParam("version") int number) {
        return creation.made(
                "approval", path(code, number), () -> desk.approve(code, number), () -> methods.version(code, number));
    }

    @POST
    @Path("{version}/retirement")
    @RolesAllowed({Roles.QUALITY, Roles.HEAD})
    @Operation(summary = "Take a version out of use; examinations in which it was used keep it")
    @APIResponseSchema(value = MethodVersionSheet.class, responseCode = "201")
    public Response retire(
            @PathParam("code") String code,
            @PathParam("version") int number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "reason", value = REASON)))
                    Said.Text form) {
        return creation.made(
                form,
                path(code, number),
                () -> desk.retire(code, number, Body.given(form).text()),
                () -> methods.version(code, number));
    }

    @GET
    @Path("{version}/usage")
    @RolesAllowed(Roles.QUALITY)
    @Operation(
            summary = "In which cases the version was used, and which of their conclusions are signed",
            description = "Numbers and times alone, the newest first, at most 1000; sealed cases are left out")
    public Listing.Items<Usage> usage(@PathParam("code") String code, @PathParam("version") int number) {
        methods.version(code, number);
        return new Listing.Items<>(quality.ofMethod(code, number), null);
    }

    private static String path(String code, int number) {
        return "methods/" + code + "/versions/" + number;
    }
}
