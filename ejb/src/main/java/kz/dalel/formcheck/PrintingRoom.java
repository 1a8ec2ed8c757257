package kz.dalel.formcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kz.dalel.document.Press;
import kz.dalel.document.Printed;
import kz.dalel.kernel.Roles;
import kz.dalel.manuscript.Manuscript;
import kz.dalel.request.RequestNumber;
import kz.dalel.vault.Shelving;
import kz.dalel.vault.VaultObject;

/** Prints a conclusion and puts the print into the vault, outside any transaction: printing takes seconds. */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.UNIT_HEAD})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrintingRoom {
    @Inject
    FormDesk desk;

    @Inject
    Shelving shelving;

    /**
     * The print of the version whose form the caller is checking; none when there is no such version now. Refused with each
     * point of the check that is not confirmed.
     */
    public Optional<Proof> print(RequestNumber number, FormCheck check) {
        check.complete();
        return desk.manuscript(number).map(manuscript -> print(number, manuscript));
    }

    private Proof print(RequestNumber number, Manuscript manuscript) {
        try {
            Path file = Files.createTempFile("conclusion", ".pdf");
            try {
                Printed printed = Press.print(manuscript.paper(desk.signatories(number, manuscript.version())), file);
                shelving.put(file, new VaultObject(number.text(), printed.sha256()), printed.size());
                return new Proof(manuscript.version(), manuscript.sha256(), printed);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
