package kz.dalel.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Exchanges the code of a login for its ID token; the other tokens of the answer are of no use here and are dropped. */
@ApplicationScoped
class CodeExchange {
    private static final int PATIENCE = (int) Duration.ofSeconds(5).toMillis();

    /** The compact ID token, not verified yet. */
    String idToken(String endpoint, String code, String redirect, String verifier) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(endpoint).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            connection.setRequestProperty("Authorization", "Basic " + credentials());
            connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
            connection.setDoOutput(true);
            connection.getOutputStream().write(form(code, redirect, verifier).getBytes(StandardCharsets.US_ASCII));
            try (InputStream answer = connection.getInputStream();
                    JsonReader json = Json.createReader(answer)) {
                return read(json.readObject());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the identity provider gives no token for the code", e);
        }
    }

    private static String read(JsonObject said) throws IOException {
        if (!said.containsKey("id_token")) throw new IOException("no ID token in the answer");
        return said.getString("id_token");
    }

    private static String form(String code, String redirect, String verifier) {
        return "grant_type=authorization_code&code=" + IdentityProvider.encoded(code)
                + "&redirect_uri=" + IdentityProvider.encoded(redirect)
                + "&code_verifier=" + IdentityProvider.encoded(verifier);
    }

    /** Our own, as HTTP has them (RFC 6749, section 2.3.1). */
    private static String credentials() {
        String pair = IdentityProvider.encoded(IdentityProvider.CLIENT) + ":"
                + IdentityProvider.encoded(System.getProperty("dalel.oidc.secret", ""));
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
    }
}
