package kz.dalel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the operator decides: the name of the log, where its key lies, whose signatures a checkpoint needs. */
@ApplicationScoped
class LogSettings {
    private static final String USUAL_ORIGIN = "dalel.kz/log";
    private static final String ORIGIN = "[A-Za-z0-9][A-Za-z0-9._/-]{0,63}";
    private static final String USUAL_REASON = "keyRotation";

    /** The name under which the log signs; it never changes. It is also what entries about the log itself are about. */
    String origin() {
        String origin = System.getProperty("dalel.log.origin", USUAL_ORIGIN);
        if (!origin.matches(ORIGIN)) throw new IllegalStateException("dalel.log.origin is no name of a log: " + origin);
        return origin;
    }

    /** The key store of the log's key, PKCS#12; there is no default, because a key must not come from where nobody looks. */
    Path key() {
        String place = System.getProperty("dalel.log.key", "");
        if (place.isBlank()) throw new IllegalStateException("dalel.log.key names no key store");
        return Path.of(place);
    }

    /** The key store of the key before, while that goes on to sign beside the new one; with the same password. */
    Optional<Path> previousKey() {
        return Optional.of(key().resolveSibling(key().getFileName() + ".previous"))
                .filter(Files::exists);
    }

    /** Why there is a new key, for the entry that says so. */
    String reasonOfKey() {
        String reason = System.getProperty("dalel.log.key.reason", "");
        return reason.isBlank() ? USUAL_REASON : reason.strip();
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
