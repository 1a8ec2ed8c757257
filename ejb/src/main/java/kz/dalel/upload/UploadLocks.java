package kz.dalel.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kz.dalel.kernel.Refusal;

/** One writer to an upload on this node; a second is refused, not kept waiting. */
@ApplicationScoped
class UploadLocks {
    private final Set<String> held = ConcurrentHashMap.newKeySet();

    <T> T alone(String upload, Supplier<T> work) {
        if (!held.add(upload)) throw Refusal.conflict("upload.busy");
        try {
            return work.get();
        } finally {
            held.remove(upload);
        }
    }
}
