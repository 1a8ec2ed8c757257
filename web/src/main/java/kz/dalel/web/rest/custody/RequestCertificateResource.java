package kz.dalel.web.rest.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.dalel.certificate.Certificates;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.rest.convention.Printout;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The certificate of a case with its objects and its conclusion, on one page. */
@Path("/requests/{request}/certificate")
@RolesAllowed("**")
public class RequestCertificateResource {
    @Inject
    Certificates certificates;

    @GET
    @Produces({Printout.PDF, Printout.ZIP, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "The certificate of a case on one page, PDF/A-2b, as far as its entries are for the caller",
            description =
                    "lang: kk, ru, en; else Accept-Language. format: pdf (default), or zip with the proof bundle whose SHA-256 it"
                            + " states. Each call is a reading with its entry in the custody log.")
    public Response read(
            @PathParam("request") RequestNumber number,
            @QueryParam("lang") String lang,
            @QueryParam("format") @DefaultValue("pdf") String format,
            @Context HttpHeaders headers) {
        String language = Printout.language(lang, headers);
        return Bundles.given(certificates.ofRequest(number, language), format, number.text(), language);
    }
}
