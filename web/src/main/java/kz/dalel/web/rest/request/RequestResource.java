package kz.dalel.web.rest.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.kernel.Expected;
import kz.dalel.kernel.Roles;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.DraftDesk;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Listing;
import kz.dalel.web.rest.convention.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One request: read it, rewrite it while it is a draft. */
@Path("/requests/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RequestResource {
    private static final String HISTORY =
            """
            {"items": [{"time": "2026-11-20T09:30:00.123456Z", "actor": "user:00000000-0000-4000-8000-000000000006",
              "name": "Нұрлан Әбенов", "role": "registrar", "body": "CDF-AST", "capacity": null, "action": "request.registered",
              "subject": "request:CDF-2026-000001", "reason": "checklist", "before": null, "after": null, "place": "CDF-AST",
              "counterparty": null, "counterpartyName": null, "details": {"term": "2026-12-20T19:00:00Z"}}],
             "next": "MTc2MzYzMTAwMDEyMzQ1NjoxMg"}""";

    @Inject
    DraftDesk drafts;

    @Inject
    Cases cases;

    @Inject
    Versions versions;

    @Inject
    Expected expected;

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The case as the caller may see it: request, people, clocks, steps taken, steps open to him")
    @APIResponseSchema(CaseSheet.class)
    public Response read(@PathParam("number") RequestNumber number) {
        CaseSheet sheet = cases.sheet(number);
        return versions.shown(sheet.request().version(), sheet);
    }

    @GET
    @Path("custody")
    @RolesAllowed("**")
    @Operation(
            summary = "What was done in the case, to its objects and its conclusion, as far as it is for the caller",
            description =
                    "The newest entry last. Entries of the study show to expert, reviewer and head; all of them, once the"
                            + " conclusion is delivered, to those who may read it.")
    @APIResponse(
            responseCode = "200",
            description = "One page of entries",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "registration", value = HISTORY)))
    public Response custody(@PathParam("number") RequestNumber number, @BeanParam Listing listing) {
        return listing.page(cases.custody(number, listing.after(), listing.limit()));
    }

    @PUT
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.AGENCY_SYSTEM})
    @Operation(
            summary = "Rewrite a draft",
            description = "The document attached before stays unless another one is given.")
    @APIResponseSchema(CaseSheet.class)
    public Response edit(@PathParam("number") RequestNumber number, RequestDraft form) {
        expected.version(versions.expected());
        drafts.edit(number, Body.given(form));
        CaseSheet sheet = cases.sheet(number);
        return versions.changed(sheet.request().version(), sheet);
    }
}
