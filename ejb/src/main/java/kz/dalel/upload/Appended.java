package kz.dalel.upload;

import java.util.Optional;

/** What one step has made durable: bytes so far, digest and kind when these are all, and how the step ended. */
record Appended(long received, Optional<Content> content, Ending ending) {
    enum Ending {
        /** The step is full, the sender may have more. */
        MORE,
        /** The sender has said all. */
        DONE,
        /** The connection broke. */
        BROKEN
    }

    record Content(String sha256, String mediaType) {}
}
