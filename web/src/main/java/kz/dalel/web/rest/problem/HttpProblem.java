package kz.dalel.web.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;

/** What the REST server refuses itself; without this one it would answer with an empty body. */
@Provider
public class HttpProblem extends ProblemMapper<WebApplicationException> {}
