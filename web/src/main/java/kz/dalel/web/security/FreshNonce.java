package kz.dalel.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Gives each page that answers a sent form a script nonce of its own. PrimeFaces expects the form to carry the last one,
 * which only its script adds: without scripts every form would fail. {@link NonceOfView} tells the view the same value.
 */
public class FreshNonce extends HttpFilter {
    static final String NAME = "primefaces.nonce";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean form = "POST".equals(request.getMethod()) && request.getHeader("Faces-Request") == null;
        chain.doFilter(form ? withNonce(request, nonce()) : request, response);
    }

    /** As PrimeFaces makes and checks them. */
    private static String nonce() {
        byte[] random = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(random);
    }

    private static HttpServletRequest withNonce(HttpServletRequest request, String nonce) {
        request.setAttribute(NAME, nonce);
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getParameter(String name) {
                return name.equals(NAME) ? nonce : super.getParameter(name);
            }

            @Override
            public String[] getParameterValues(String name) {
                return name.equals(NAME) ? new String[] {nonce} : super.getParameterValues(name);
            }

            @Override
            public Map<String, String[]> getParameterMap() {
                Map<String, String[]> all = new TreeMap<>(super.getParameterMap());
                all.put(NAME, new String[] {nonce});
                return all;
            }
        };
    }
}
