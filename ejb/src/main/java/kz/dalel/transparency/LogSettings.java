package kz.dalel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the operator decides: the name of the log, where its key lies, whose signatures a checkpoint needs. */
@ApplicationScoped
class LogSettings {
    private static final String USUAL_ORIGIN = "dalel.kz/log";

    /** The name under which the log signs; it never changes. */
    String origin() {
        return System.getProperty("dalel.log.origin", USUAL_ORIGIN);
    }

    /** The key store of the log's key, PKCS#12; there is no default, because a key must not come from where nobody looks. */
    Path key() {
        String place = System.getProperty("dalel.log.key", "");
        if (place.isBlank()) throw new IllegalStateException("dalel.log.key names no key store");
        return Path.of(place);
    }

    /** The password of the key store. */
    char[] password() {
        return System.getProperty("dalel.log.key.password", "").toCharArray();
    }

    /** The witnesses as the operator lists them; none when no list is named. */
    Quorum quorum() {
        String list = System.getProperty("dalel.witnesses", "");
        try {
            return list.isBlank() ? Quorum.NONE : Quorum.read(Files.readString(Path.of(list)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
