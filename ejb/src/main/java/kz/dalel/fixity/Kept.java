package kz.dalel.fixity;

import kz.dalel.exhibit.ExhibitFile;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.request.RequestNumber;
import kz.dalel.vault.VaultObject;

/** A stored object and the exhibit whose file it is; null for a document of the case. */
public record Kept(VaultObject object, ExhibitNumber exhibit) {
    static Kept of(ExhibitFile file) {
        return new Kept(file.object(), file.number());
    }

    RequestNumber request() {
        return new RequestNumber(object.request());
    }
}
