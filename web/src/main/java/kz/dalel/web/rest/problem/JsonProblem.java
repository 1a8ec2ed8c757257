package kz.dalel.web.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the server's own mapper for JSON, which answers in the parser's words. */
@Provider
public class JsonProblem extends ProblemMapper<JsonProcessingException> {}
