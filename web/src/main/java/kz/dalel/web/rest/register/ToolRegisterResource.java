package kz.dalel.web.rest.register;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.net.URLEncoder;
import kz.dalel.deviation.QualityDesk;
import kz.dalel.deviation.Usage;
import kz.dalel.kernel.Roles;
import kz.dalel.method.ToolDesk;
import kz.dalel.method.ToolForm;
import kz.dalel.method.ToolSheet;
import kz.dalel.method.ToolVersionForm;
import kz.dalel.method.ToolVersionSheet;
import kz.dalel.method.Tools;
import kz.dalel.method.VerificationForm;
import kz.dalel.request.Said;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The register of tools: programs and devices, their versions, and what verifications of these showed. */
@Path("/tools")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ToolRegisterResource {
    private static final String TOOL =
            """
            {"code": "SLEUTHKIT", "name": "The Sleuth Kit", "kind": "SOFTWARE", "maker": "B. Carrier", "serial": null}""";
    private static final String VERSION = """
            {"version": "4.12.1", "changes": "Исправлен разбор NTFS"}""";
    private static final String VERIFICATION =
            """
            {"testSet": "CFReDS, 4 образа с известным содержанием", "outcome": "PASSED", "remark": null,
             "verifiedOn": "2026-01-20", "validUntil": "2035-01-19"}""";
    private static final String REASON = """
            {"text": "Снята с поддержки"}""";

    @Inject
    Tools tools;

    @Inject
    ToolDesk desk;

    @Inject
    QualityDesk quality;

    @Inject
    Creation creation;

    @GET
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.UNIT_HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.AUDITOR})
    @Operation(summary = "All tools by name, each with its versions and their verifications")
    public Listing.Items<ToolSheet> tools() {
        return new Listing.Items<>(tools.all(), null);
    }

    @POST
    @RolesAllowed({Roles.QUALITY, Roles.EXPERT})
    @Operation(summary = "Enter a tool; its versions follow. A device has its serial number")
    @APIResponseSchema(value = ToolSheet.class, responseCode = "201")
    public Response enter(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "tool", value = TOOL))) ToolForm form) {
        return creation.once(form, () -> {
            String code = desk.enter(Body.given(form));
            return creation.created("tools/" + code, 0, tools.tool(code));
        });
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.UNIT_HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.AUDITOR})
    @Operation(summary = "A tool with its versions and their verifications")
    public ToolSheet tool(@PathParam("code") String code) {
        return tools.tool(code);
    }

    @POST
    @Path("{code}/versions")
    @RolesAllowed({Roles.QUALITY, Roles.EXPERT})
    @Operation(summary = "Add a version; it may not be used until it is verified")
    @APIResponseSchema(value = ToolVersionSheet.class, responseCode = "201")
    public Response add(
            @PathParam("code") String code,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "version", value = VERSION)))
                    ToolVersionForm form) {
        return creation.once(form, () -> {
            String version = desk.add(code, Body.given(form));
            return creation.created(path(code, version), 0, tools.version(code, version));
        });
    }

    @GET
    @Path("{code}/versions/{version}")
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.UNIT_HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.AUDITOR})
    @Operation(summary = "A version with its verifications")
    public ToolVersionSheet version(@PathParam("code") String code, @PathParam("version") String version) {
        return tools.version(code, version);
    }

    @POST
    @Path("{code}/versions/{version}/verifications")
    @RolesAllowed({Roles.QUALITY, Roles.EXPERT})
    @Operation(
            summary = "Record a verification of a version",
            description = "The newest one says whether it may be used: a failed one blocks it")
    @APIResponseSchema(value = ToolVersionSheet.class, responseCode = "201")
    public Response verify(
            @PathParam("code") String code,
            @PathParam("version") String version,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "passed", value = VERIFICATION)))
                    VerificationForm form) {
        return creation.once(form, () -> {
            desk.verify(code, version, Body.given(form));
            return creation.created(path(code, version), 0, tools.version(code, version));
        });
    }

    @POST
    @Path("{code}/versions/{version}/retirement")
    @RolesAllowed({Roles.QUALITY, Roles.HEAD})
    @Operation(summary = "Take a version out of use; examinations in which it was used keep it")
    @APIResponseSchema(value = ToolVersionSheet.class, responseCode = "201")
    public Response retire(
            @PathParam("code") String code,
            @PathParam("version") String version,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "reason", value = REASON)))
                    Said.Text form) {
        return creation.made(
                form,
                path(code, version),
                () -> desk.retire(code, version, Body.given(form).text()),
                () -> tools.version(code, version));
    }

    @GET
    @Path("{code}/versions/{version}/usage")
    @RolesAllowed(Roles.QUALITY)
    @Operation(
            summary = "In which cases the version was used, and which of their conclusions are signed",
            description = "Numbers and times alone, the newest first, at most 1000; sealed cases are left out")
    public Listing.Items<Usage> usage(@PathParam("code") String code, @PathParam("version") String version) {
        tools.version(code, version);
        return new Listing.Items<>(quality.ofTool(code, version), null);
    }

    private static String path(String code, String version) {
        return "tools/" + code + "/versions/"
                + URLEncoder.encode(version, UTF_8).replace("+", "%20");
    }
}
