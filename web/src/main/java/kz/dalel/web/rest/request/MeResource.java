package kz.dalel.web.rest.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.dalel.agency.People;
import kz.dalel.agency.Person;

/** The caller as the system knows him. */
@Path("/me")
@RolesAllowed("**")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    People people;

    @GET
    public Person me() {
        return people.self();
    }
}
