package kz.dalel.exhibit;

import kz.dalel.request.RequestNumber;
import kz.dalel.vault.VaultObject;

/** The file of an exhibit: where it is kept and what it must be. Size in bytes, name as it was uploaded. */
public record ExhibitFile(ExhibitNumber number, RequestNumber request, String sha256, long size, String name) {

    /** Where the vault keeps it. */
    public VaultObject object() {
        return new VaultObject(request.text(), sha256);
    }
}
