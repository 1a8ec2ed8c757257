package kz.dalel.exhibit;

import java.util.List;
import java.util.Set;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;

/** That the bytes of all files of a request were read anew and are what they were; only {@link ReturnDesk} can say so. */
public final class Verified {
    private final RequestNumber request;
    private final Set<ExhibitFile> files;

    Verified(RequestNumber request, List<ExhibitFile> files) {
        this.request = request;
        this.files = Set.copyOf(files);
    }

    RequestNumber request() {
        return request;
    }

    /** Refused when a file came after they were read. */
    void covers(List<Exhibit> exhibits) {
        for (Exhibit exhibit : exhibits)
            if (exhibit.hasFile() && !files.contains(exhibit.file()))
                throw Refusal.conflict("exhibit.notVerified", exhibit.number());
    }
}
