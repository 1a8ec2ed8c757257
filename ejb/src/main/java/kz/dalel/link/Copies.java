package kz.dalel.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.link.LinkBook.Issued;
import kz.dalel.request.Admission;
import kz.dalel.request.Capacity;
import kz.dalel.request.RequestNumber;
import kz.dalel.vault.Disk;
import kz.dalel.vault.ShelfList;
import kz.dalel.vault.Shelving;
import kz.dalel.vault.Vault;
import kz.dalel.vault.VaultObject;

/** Keeps the earlier conclusion anew under the later case: what becomes of the earlier case does not touch it. */
@ApplicationScoped
class Copies {
    @Inject
    Vault vault;

    @Inject
    ShelfList shelves;

    @Inject
    Shelving shelving;

    @Inject
    Admission admission;

    /** Refused as gone when the conclusion was disposed of. */
    void demandThere(Issued issued) {
        shelves.demandThere(source(issued));
    }

    /** Copies the file; conflict when its bytes are not what was recorded. */
    void copy(Issued issued, RequestNumber to) {
        VaultObject kept = new VaultObject(to.text(), issued.file().sha256());
        if (shelves.isKept(kept)) return;
        try {
            Path file = Files.createTempFile("previous", ".part");
            try {
                if (!fetch(source(issued), file).equals(kept.sha256()))
                    throw Refusal.conflict("link.bytesDiffer", issued.request());
                shelving.put(file, kept, issued.file().size());
                shelves.keep(kept);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The role in which the caller writes the draft. */
    String role(RequestNumber number) {
        if (admission.takesPartAs(number, Capacity.AGENCY_SYSTEM)) return Roles.AGENCY_SYSTEM;
        return admission.takesPartAs(number, Capacity.APPOINTING) ? Roles.REQUESTER : Roles.REGISTRAR;
    }

    private static VaultObject source(Issued issued) {
        return new VaultObject(issued.request().text(), issued.file().sha256());
    }

    private String fetch(VaultObject from, Path file) throws IOException {
        MessageDigest digest = Disk.sha256();
        try (InputStream bytes = new DigestInputStream(vault.open(from), digest)) {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
