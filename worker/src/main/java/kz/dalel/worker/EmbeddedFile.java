package kz.dalel.worker;

import java.util.Objects;

/** A file inside a container, by its path from the container's root. */
record EmbeddedFile(String path, String type) {
    EmbeddedFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(type);
    }
}
