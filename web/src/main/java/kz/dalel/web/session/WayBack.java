package kz.dalel.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Leads back to the case that was asked for before a login: the way through the identity provider loses the query. The server
 * puts the number in a cookie before it asks who it is ({@code undertow-handlers.conf}); once somebody is known, it goes.
 */
public class WayBack extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "number";
    private static final String COOKIE = "dalel-number";
    private static final String GONE = COOKIE + "=; Path=/app; Max-Age=0; HttpOnly; SameSite=Lax";
    private static final Set<String> NUMBERED = Set.of(
            "/app/request.xhtml",
            "/app/exhibit.xhtml",
            "/app/sealing.xhtml",
            "/app/readings.xhtml",
            "/app/protected.xhtml");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String kept = kept(request);
        if (request.getParameter(NUMBER) != null || kept != null) response.setHeader("Set-Cookie", GONE);
        if (kept != null && isLost(request)) response.sendRedirect(request.getRequestURI() + "?" + NUMBER + "=" + kept);
        else chain.doFilter(request, response);
    }

    private static boolean isLost(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter(NUMBER) == null
                && NUMBERED.contains(request.getServletPath());
    }

    private static String kept(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie ->
                        cookie.getName().equals(COOKIE) && cookie.getValue().matches("[A-Z0-9-]{1,40}"))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }
}
