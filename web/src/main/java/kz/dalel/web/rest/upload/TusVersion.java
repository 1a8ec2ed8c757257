package kz.dalel.web.rest.upload;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Both sides name their version of tus in every message; another one is told which is spoken here. */
@Tus
@Provider
public class TusVersion implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext call) {
        if (HttpMethod.OPTIONS.equals(call.getMethod())) return; // that is how a client asks for the version
        if (!Tus.VERSION.equals(call.getHeaderString(Tus.RESUMABLE)))
            call.abortWith(Response.status(Response.Status.PRECONDITION_FAILED)
                    .header("Tus-Version", Tus.VERSION)
                    .build());
    }

    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        answer.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
    }
}
