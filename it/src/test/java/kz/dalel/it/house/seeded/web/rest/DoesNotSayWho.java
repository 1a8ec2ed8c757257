package kz.dalel.it.house.seeded.web.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;

/** Broken: two of three methods are open without a word. */
@Path("/seeded")
public class DoesNotSayWho {
    @GET
    public String unsaid() {
        return "unsaid";
    }

    @PATCH
    @Path("also")
    public String alsoUnsaid() {
        return "unsaid";
    }

    @GET
    @Path("said")
    @RolesAllowed("**")
    public String said() {
        return "said";
    }
}
