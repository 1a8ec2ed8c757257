package kz.dalel.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.vault.Vault;

/** Whether the bytes in the vault still are what was recorded; reads them outside any transaction. */
@ApplicationScoped
class Fixity {
    @Inject
    Exhibits exhibits;

    @Inject
    Damage damage;

    @Inject
    Vault vault;

    /** Reads all files of the request anew; each that differs or is gone has its entry before this is refused. */
    Verified verify(RequestNumber request) {
        List<ExhibitFile> files = exhibits.files(request);
        List<ExhibitFile> damaged = new ArrayList<>();
        for (ExhibitFile file : files) if (!isIntact(file)) damaged.add(file);
        if (!damaged.isEmpty())
            throw Refusal.conflict("exhibit.digestDiffers", damaged.get(0).number());
        return new Verified(request, files);
    }

    /** Reads one file anew; when it differs or is gone, that has its entry before this is refused. */
    void verify(ExhibitFile file) {
        if (!isIntact(file)) throw Refusal.conflict("exhibit.digestDiffers", file.number());
    }

    private boolean isIntact(ExhibitFile file) {
        String found = vault.exists(file.object()) ? vault.rehash(file.object()) : null;
        boolean intact = file.sha256().equals(found);
        if (intact) damage.intact(file);
        else damage.found(file, found);
        return intact;
    }
}
