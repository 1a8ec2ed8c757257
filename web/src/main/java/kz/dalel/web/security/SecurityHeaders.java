package kz.dalel.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.dalel.web.session.Origin;

/**
 * Tells browsers what no answer of ours needs. Scripts are not mentioned here: each page carries a second policy with its
 * own nonce, written by PrimeFaces ({@code primefaces.CSP}), and both hold.
 */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The page that scans labels: the only one to which the browser lends the camera. */
    private static final String SCANS = "/app/store.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policy(Origin.of(System.getProperty("dalel.oidc.url", ""))));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        String camera = request.getRequestURI().equals(SCANS) ? "(self)" : "()";
        response.setHeader(
                "Permissions-Policy", "camera=" + camera + ", geolocation=(), microphone=(), payment=(), usb=()");
        if (request.getRequestURI().startsWith("/app/")) response.setHeader("Cache-Control", "no-store");
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        chain.doFilter(request, response);
    }

    /** Forms may end at the identity provider, for an expired login and a logout lead there. PrimeFaces writes style attributes. */
    static String policy(String provider) {
        return String.join(
                "; ",
                "base-uri 'none'",
                "object-src 'none'",
                "frame-ancestors 'none'",
                "form-action 'self' " + provider,
                "connect-src 'self'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "media-src 'self' blob:",
                "frame-src 'self'",
                "worker-src 'self'",
                "manifest-src 'self'",
                "style-src-elem 'self'",
                "style-src-attr 'unsafe-inline'");
    }
}
