package kz.dalel.web.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the choice made by {@code ?lang=kk} for a year and shows the same page without it. */
public class LanguageSwitch extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "lang";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Language> choice =
                "GET".equals(request.getMethod()) ? chosenNow(request.getQueryString()) : Optional.empty();
        if (choice.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(cookie(choice.get(), request.isSecure()));
        response.sendRedirect(address(request.getRequestURI(), request.getQueryString()));
    }

    private static Optional<Language> chosenNow(String query) {
        if (query == null) return Optional.empty();
        return Arrays.stream(query.split("&", -1))
                .filter(p -> p.startsWith(PARAMETER + "="))
                .flatMap(p -> Language.of(p.substring(PARAMETER.length() + 1)).stream())
                .findFirst();
    }

    /** The address without the choice; never one of another host, which {@code //host} would be. */
    static String address(String uri, String query) {
        String path = "/" + uri.replaceFirst("^[/\\\\]+", "");
        String kept = Arrays.stream(query.split("&", -1))
                .filter(p -> !p.isEmpty() && !p.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? path : path + "?" + kept;
    }

    private static Cookie cookie(Language language, boolean secure) {
        Cookie cookie = new Cookie(Language.COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        return cookie;
    }
}
