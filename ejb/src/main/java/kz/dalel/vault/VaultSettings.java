package kz.dalel.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/** What the operator decides: where the bytes lie. */
@ApplicationScoped
public class VaultSettings {

    /** The directory of the vault; there is no default, because evidence must not land where nobody expects it. */
    public Path root() {
        String place = System.getProperty("dalel.vault", "");
        if (place.isBlank() || place.contains("://"))
            throw new IllegalStateException("dalel.vault names no directory: '" + place + "'");
        return Path.of(place).toAbsolutePath().normalize();
    }
}
