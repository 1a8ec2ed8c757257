package kz.dalel.dist;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What the application must be told: where database, realm and vault are, its own address, the key and the witnesses of its log.
 *
 * @param environment what the operator says by variables; what it does not say, the server decides modestly
 */
record Settings(
        String dbUrl, Secrets secrets, URI realm, Path vault, URI web, LogKeys log, Map<String, String> environment) {
    /** The properties of the server that are variables of the environment, as they are. */
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("dalel.fixity.mib", "DALEL_FIXITY_MIB_PER_SECOND"),
            Map.entry("dalel.fixity.days", "DALEL_FIXITY_DAYS"),
            Map.entry("dalel.log.key.reason", "DALEL_LOG_KEY_REASON"),
            Map.entry("dalel.smtp.host", "DALEL_SMTP_HOST"),
            Map.entry("dalel.smtp.port", "DALEL_SMTP_PORT"),
            Map.entry("dalel.smtp.security", "DALEL_SMTP_SECURITY"),
            Map.entry("dalel.smtp.user", "DALEL_SMTP_USER"),
            Map.entry("dalel.smtp.password", "DALEL_SMTP_PASSWORD"),
            Map.entry("dalel.smtp.from", "DALEL_SMTP_FROM"),
            Map.entry("dalel.tsa.url", "DALEL_TSA_URL"),
            Map.entry("dalel.tsa.policy", "DALEL_TSA_POLICY"),
            Map.entry("dalel.tsa.certificates", "DALEL_TSA_CERTIFICATES"),
            Map.entry("dalel.tsa.minutes", "DALEL_TSA_MINUTES"));

    /** As a properties file, for secrets do not belong on a command line; in ASCII, for the server reads it as ISO 8859-1. */
    String properties() {
        Properties p = new Properties();
        p.setProperty("dalel.db.url", dbUrl);
        p.setProperty("dalel.db.user", Database.APP);
        p.setProperty("dalel.db.password", secrets.dbApp());
        p.setProperty("dalel.oidc.url", realm.toString());
        p.setProperty("dalel.oidc.secret", secrets.oidcWeb());
        p.setProperty("dalel.vault", vault.toString());
        p.setProperty("dalel.public.url", web.toString());
        p.setProperty("dalel.log.origin", log.origin());
        p.setProperty("dalel.log.key", log.log().toString());
        p.setProperty("dalel.log.key.password", secrets.logKey());
        p.setProperty("dalel.witnesses", log.witnesses().toString());
        SAID.forEach((property, variable) -> p.setProperty(property, environment.getOrDefault(variable, "")));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            p.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString(US_ASCII);
    }
}
