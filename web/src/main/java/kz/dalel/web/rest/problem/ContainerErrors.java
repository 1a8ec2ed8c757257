package kz.dalel.web.rest.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import kz.dalel.web.refusal.RefusedCall;
import kz.dalel.web.rest.json.Json;

/** What the container refuses before a resource is asked: a problem document for the API, a page for people. */
@WebServlet("/container-error")
public class ContainerErrors extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/WEB-INF/error.xhtml";

    @Override
    protected void service(HttpServletRequest call, HttpServletResponse answer) throws ServletException, IOException {
        Object address = call.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (address != null && address.toString().startsWith(call.getContextPath() + "/api/")) problem(call, answer);
        else call.getRequestDispatcher(PAGE).forward(call, answer);
    }

    private static void problem(HttpServletRequest call, HttpServletResponse answer) throws IOException {
        Words words = Words.in(Collections.list(call.getLocales()));
        Finding finding = RefusedCall.refusal(call)
                .map(refusal -> Findings.of(refusal, false))
                .orElseGet(() -> HttpErrors.finding(answer.getStatus()));
        Problem problem = Problem.of(finding, words, "");
        answer.setContentType(Problem.MEDIA_TYPE);
        answer.setHeader("Content-Language", words.language().getLanguage());
        answer.setHeader("Cache-Control", "no-store");
        answer.getOutputStream().write(Json.MAPPER.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
