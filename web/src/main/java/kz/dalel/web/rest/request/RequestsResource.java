package kz.dalel.web.rest.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Roles;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.DraftDesk;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.RequestNumber;
import kz.dalel.search.CaseList;
import kz.dalel.search.Search;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Requests for an examination: list and draft. */
@Path("/requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RequestsResource {
    private static final String EXAMPLE =
            """
            {"kind": "EXAMINATION", "type": "PRIMARY", "proceeding": "CRIMINAL", "language": "kk",
             "resolution": {"date": "2026-11-20", "place": "Астана", "document": "4f6c0d0a-7d7e-4a53-9d0e-0f4a7a2b9c11"},
             "caseNumber": "261971031000123", "articles": ["190"], "threatCategories": ["DIGITAL_MEANS"],
             "aiForm": "DEEPFAKE", "sector": "CITIZEN", "grounds": "Установление обстоятельств изготовления видеозаписи",
             "questions": ["Имеются ли на видеозаписи признаки синтеза?"], "urgent": false}""";

    @Inject
    DraftDesk drafts;

    @Inject
    Cases cases;

    @Inject
    CaseList list;

    @Inject
    Creation creation;

    /** What is asked of the list besides its stretch. */
    public static class Filter {
        @QueryParam("state")
        String states;

        @QueryParam("q")
        String text;

        @QueryParam("updatedSince")
        Instant updatedSince;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "The requests in which the caller takes part, by due date",
            description =
                    "state: one or several, comma separated. q: part of the number or of the case number, at least three signs;"
                            + " then the newest numbers come first. updatedSince: what changed after that instant, after ISO 8601"
                            + " with an offset; then, without q, in the order of change. The time is that of the act, which is told"
                            + " when it is done: ask from some minutes before the newest changedAt that you have; what comes twice"
                            + " is the same. A case that passed to others is not found any more.")
    public Response list(@BeanParam Filter filter, @BeanParam Listing listing) {
        Cursor after = listing.after().orElse(null);
        return listing.page(
                list.find(new Search(filter.states, filter.text, filter.updatedSince, after, listing.limit())));
    }

    @POST
    @RolesAllowed({Roles.REQUESTER, Roles.REGISTRAR, Roles.AGENCY_SYSTEM})
    @Operation(
            summary = "Draft a request; anything may still be missing",
            description =
                    "resolution.document is the upload with the act itself. A registrar names in \"appointing\" whose act came on"
                            + " paper, the system of an agency the account of its officer whose act it is:"
                            + " {\"account\": \"…\"}. demo marks demonstration data.")
    @APIResponseSchema(value = CaseSheet.class, responseCode = "201")
    public Response draft(
            @QueryParam("demo") boolean demo,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "deepfake", value = EXAMPLE)))
                    RequestDraft form) {
        return creation.once(form, () -> {
            RequestNumber number = drafts.draft(Body.given(form), demo);
            CaseSheet sheet = cases.sheet(number);
            return creation.created("requests/" + number, sheet.request().version(), sheet);
        });
    }
}
