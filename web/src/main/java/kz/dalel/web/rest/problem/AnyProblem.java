package kz.dalel.web.rest.problem;

import jakarta.ws.rs.ext.Provider;

/** Everything that a call can end with. */
@Provider
public class AnyProblem extends ProblemMapper<Throwable> {}
