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
import kz.dalel.kernel.Roles;
import kz.dalel.method.Authorisation;
import kz.dalel.method.AuthorisationForm;
import kz.dalel.method.MethodDesk;
import kz.dalel.method.MethodForm;
import kz.dalel.method.MethodSheet;
import kz.dalel.method.Methods;
import kz.dalel.method.Need;
import kz.dalel.method.NeedForm;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The register of methods, and who may use which. */
@Path("/methods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MethodsResource {
    private static final String METHOD =
            """
            {"code": "DISK-IMAGING", "title": {"kk": "Тасығыштың бейнесін алу", "ru": "Снятие образа носителя",
             "en": "Imaging of a storage medium"}}""";
    private static final String GRANT =
            """
            {"officer": "00000000-0000-4000-8000-000000000099", "validFrom": "2026-01-15", "validTo": "2029-01-14",
             "ground": "Обучение от 12 января 2026 года, две работы под наблюдением"}""";

    private static final String NEED =
            """
            {"specialty": "MEDIA", "needed": true, "validFrom": "2026-01-15",
             "ground": "Решение о компетентности от 12 января 2026 года"}""";

    @Inject
    Methods methods;

    @Inject
    MethodDesk desk;

    @Inject
    Creation creation;

    @GET
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.UNIT_HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.AUDITOR})
    @Operation(summary = "All methods by code, each with its versions and their validations")
    public Listing.Items<MethodSheet> methods() {
        return new Listing.Items<>(methods.all(), null);
    }

    @POST
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.EXPERT})
    @Operation(summary = "Enter a method; its versions follow")
    @APIResponseSchema(value = MethodSheet.class, responseCode = "201")
    public Response register(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "method", value = METHOD)))
                    MethodForm form) {
        return creation.once(form, () -> {
            String code = desk.register(Body.given(form));
            return creation.created("methods/" + code, 0, methods.method(code));
        });
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.UNIT_HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.AUDITOR})
    @Operation(summary = "A method with its versions and their validations")
    public MethodSheet method(@PathParam("code") String code) {
        return methods.method(code);
    }

    @GET
    @Path("{code}/authorisations")
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.UNIT_HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.AUDITOR})
    @Operation(summary = "Who may use the method, and who might once")
    public Listing.Items<Authorisation> authorisations(@PathParam("code") String code) {
        return new Listing.Items<>(methods.authorisations(code), null);
    }

    @POST
    @Path("{code}/authorisations")
    @RolesAllowed({Roles.QUALITY, Roles.HEAD})
    @Operation(
            summary = "Say that an expert may use the method",
            description = "By account, never of oneself. validTo is the last day, absent without end")
    @APIResponseSchema(value = Authorisation.class, responseCode = "201")
    public Response authorise(
            @PathParam("code") String code,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "authorisation", value = GRANT)))
                    AuthorisationForm form) {
        return creation.once(form, () -> {
            desk.authorise(code, Body.given(form));
            Authorisation granted = methods.authorisations(code).stream()
                    .filter(one -> one.said().officer().equals(form.officer().strip())
                            && one.said().validFrom().equals(form.validFrom()))
                    .findFirst()
                    .orElseThrow();
            return creation.created("methods/" + code + "/authorisations", 0, granted);
        });
    }

    @GET
    @Path("{code}/needs")
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.UNIT_HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.AUDITOR})
    @Operation(summary = "For which specialties the method was said to be needed or not, the newest first")
    public Listing.Items<Need> needs(@PathParam("code") String code) {
        return new Listing.Items<>(methods.needs(code), null);
    }

    @POST
    @Path("{code}/needs")
    @RolesAllowed({Roles.QUALITY, Roles.HEAD})
    @Operation(
            summary = "Say that examinations of a specialty need the method, or need it no longer",
            description = "From validFrom on only who is authorised for it is assigned; what was said last holds")
    @APIResponseSchema(value = Need.class, responseCode = "201")
    public Response need(
            @PathParam("code") String code,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "need", value = NEED))) NeedForm form) {
        return creation.made(
                form, "methods/" + code + "/needs", () -> desk.need(code, Body.given(form)), () -> methods.needs(code)
                        .get(0));
    }
}
