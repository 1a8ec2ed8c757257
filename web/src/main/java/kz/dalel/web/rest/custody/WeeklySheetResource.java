package kz.dalel.web.rest.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.certificate.Week;
import kz.dalel.certificate.WeeklySheets;
import kz.dalel.web.rest.convention.Printout;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The sheet of a week: the last checkpoint that was sealed before it ended, to be stamped and filed. */
@Path("/custody/sheet")
@RolesAllowed("**")
public class WeeklySheetResource {
    @Inject
    WeeklySheets sheets;

    @GET
    @Produces({Printout.PDF, MediaType.APPLICATION_JSON})
    @Operation(
            summary =
                    "The checkpoint sheet of a week, one page, PDF/A-2b; for everybody with an account, all of it is public",
            description =
                    "week: 2026-W48, or one of its days; absent the last week that ended. lang: kk, ru, en; else Accept-Language."
                            + " The sheet of a week that has not ended says that it is preliminary.")
    public Response read(
            @QueryParam("week") String week, @QueryParam("lang") String lang, @Context HttpHeaders headers) {
        String language = Printout.language(lang, headers);
        Week of = week == null || week.isBlank() ? sheets.last() : Week.parse(week);
        return Printout.shown(sheets.of(of, language), "checkpoint-" + of, language);
    }
}
