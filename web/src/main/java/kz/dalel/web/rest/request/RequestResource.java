package kz.dalel.web.rest.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import kz.dalel.web.rest.convention.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One request: read it, rewrite it while it is a draft. */
@Path("/requests/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RequestResource {
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

    @PUT
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR})
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
