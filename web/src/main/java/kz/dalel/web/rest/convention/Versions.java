package kz.dalel.web.rest.convention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import kz.dalel.kernel.Refusal;
import kz.dalel.web.rest.problem.Misuse;

/** The version of an aggregate on its way out ({@code ETag}) and back ({@code If-Match}, {@code If-None-Match}). */
@RequestScoped
public class Versions {
    private static final String PRIVATE = "private, no-cache";

    @Inject
    HttpServletRequest call;

    /** The version that the caller has read and means to change; 428 when he does not say, 412 when there never was such a one. */
    public long expected() {
        String ifMatch = call.getHeader(HttpHeaders.IF_MATCH);
        if (ifMatch == null) throw new Misuse(428, "ifMatchNeeded");
        return VersionTag.expected(ifMatch).orElseThrow(Refusal::changedMeanwhile);
    }

    /** The thing read, or 304 when the caller has this version already. */
    public Response shown(long version, Object sheet) {
        String ifNoneMatch = call.getHeader(HttpHeaders.IF_NONE_MATCH);
        boolean known = ifNoneMatch != null && VersionTag.named(ifNoneMatch, version);
        return tagged(known ? Response.notModified() : Response.ok(sheet), version);
    }

    /** The thing after its change; {@code version} as it is after the flush. */
    public Response changed(long version, Object sheet) {
        return tagged(Response.ok(sheet), version);
    }

    private static Response tagged(Response.ResponseBuilder answer, long version) {
        return answer.header(HttpHeaders.ETAG, VersionTag.of(version))
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .build();
    }
}
