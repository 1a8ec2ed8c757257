package kz.dalel.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dalel.emergency.EmergencyDesk;
import kz.dalel.kernel.Refusal;
import kz.dalel.web.refusal.RefusedCall;

/**
 * Has every call about a case written down, before it is answered, that somebody makes who reads it for an emergency: such a
 * reader comes by the number of the case or of its exhibit and by no list.
 */
public class EmergencyTrail extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern CALL =
            Pattern.compile("/api/v1/(requests|exhibits)/([A-Z]{2,5}-\\d{4}-\\d{6})(?:/.*)?");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,5}-\\d{4}-\\d{6}");

    @Inject
    transient EmergencyDesk desk;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (request.getUserPrincipal() != null) note(request);
        } catch (Refusal refusal) {
            RefusedCall.end(request, response, refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    private void note(HttpServletRequest request) {
        String path = request.getRequestURI();
        Matcher call = CALL.matcher(path);
        if (call.matches()) {
            boolean ofCase = call.group(1).equals("requests");
            desk.reads(ofCase ? call.group(2) : null, ofCase ? null : call.group(2), request.getMethod() + " " + path);
            return;
        }
        String number = request.getParameter(path.equals("/app/store.xhtml") ? "scan" : "number");
        if (number == null || !NUMBER.matcher(number).matches()) return;
        boolean exhibit = path.equals("/app/exhibit.xhtml") || path.equals("/app/store.xhtml");
        desk.reads(exhibit ? null : number, exhibit ? number : null, path);
    }
}
