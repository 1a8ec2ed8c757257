package kz.dalel.upload;

import java.time.Instant;
import java.util.Optional;

/** An upload as its owner sees it: sizes in bytes; the digest once all bytes are here. */
public record UploadSheet(
        String id, String name, long length, long received, Optional<String> sha256, Instant expiresAt) {

    public boolean complete() {
        return received == length;
    }
}
