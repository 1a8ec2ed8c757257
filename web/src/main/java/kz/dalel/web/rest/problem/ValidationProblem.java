package kz.dalel.web.rest.problem;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the server's own mapper for constraints, which answers in plain text. */
@Provider
public class ValidationProblem extends ProblemMapper<ValidationException> {}
