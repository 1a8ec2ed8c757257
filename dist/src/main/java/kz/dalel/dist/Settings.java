package kz.dalel.dist;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Properties;

/** What the application must be told: where database, realm and vault are, its own address, the key and the witnesses of its log. */
record Settings(String dbUrl, Secrets secrets, URI realm, Path vault, URI web, LogKeys log) {

    /** As a properties file, for secrets do not belong on a command line. */
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
        StringWriter text = new StringWriter();
        try {
            p.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
