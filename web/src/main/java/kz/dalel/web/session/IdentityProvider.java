package kz.dalel.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The identity provider's own addresses, read once from its discovery document. */
@ApplicationScoped
class IdentityProvider {
    static final String CLIENT = "dalel-web";

    private static final int PATIENCE = (int) Duration.ofSeconds(5).toMillis();

    private Addresses known;

    /** What the discovery document says. */
    record Addresses(String issuer, String keys, String endSession, String login, String token) {}

    synchronized Addresses addresses() {
        if (known == null) known = read(URI.create(realm() + "/.well-known/openid-configuration"));
        return known;
    }

    /** Where a browser ends its login there and comes back to the login page. */
    String endSession(String idToken, String language) {
        return addresses().endSession()
                + "?client_id=" + CLIENT
                + "&id_token_hint=" + encoded(idToken)
                + "&post_logout_redirect_uri=" + encoded(home() + "/login.xhtml?note=out")
                + "&ui_locales=" + language;
    }

    /** The address under which browsers reach Dalel, without a slash at its end. */
    static String home() {
        return System.getProperty("dalel.public.url", "");
    }

    /** The realm's address. */
    static String realm() {
        return System.getProperty("dalel.oidc.url", "");
    }

    private static Addresses read(URI address) {
        try {
            URLConnection connection = address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            try (InputStream answer = connection.getInputStream();
                    JsonReader json = Json.createReader(answer)) {
                JsonObject said = json.readObject();
                return new Addresses(
                        said.getString("issuer"),
                        said.getString("jwks_uri"),
                        said.getString("end_session_endpoint"),
                        said.getString("authorization_endpoint"),
                        said.getString("token_endpoint"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the identity provider does not answer at " + address, e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
