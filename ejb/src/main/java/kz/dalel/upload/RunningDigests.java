package kz.dalel.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Digests of uploads on their way, so that the next bytes need not read the earlier ones again. Only of this node and only
 * the latest ones: a digest's state cannot be stored; what is missing is computed from the file.
 */
@ApplicationScoped
class RunningDigests {
    private static final int MOST = 512;

    private final Map<String, Running> latest = new LinkedHashMap<>();

    private record Running(long offset, MessageDigest digest) {}

    /** Hands the digest of exactly the first {@code offset} bytes over to the asker and forgets it. */
    synchronized Optional<MessageDigest> take(String upload, long offset) {
        Running running = latest.remove(upload);
        return Optional.ofNullable(running).filter(r -> r.offset() == offset).map(Running::digest);
    }

    /** Remembers the digest of the first {@code offset} bytes; the giver does not use it any more. */
    synchronized void keep(String upload, long offset, MessageDigest digest) {
        latest.remove(upload);
        latest.put(upload, new Running(offset, digest));
        if (latest.size() > MOST) latest.remove(latest.keySet().iterator().next());
    }

    synchronized void forget(String upload) {
        latest.remove(upload);
    }
}
