package kz.dalel.correction;

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
import kz.dalel.request.RequestNumber;
import kz.dalel.vault.Shelving;
import kz.dalel.vault.VaultObject;

/** Prints an act of correction and puts the print into the vault, outside any transaction: printing takes seconds. */
@Stateless
@RolesAllowed(Roles.REVIEWER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ActPress {
    @Inject
    ActDrafts drafts;

    @Inject
    Shelving shelving;

    /** The print of the proposal that waits for the caller's review, as PDF/A-2b; none while none waits. Refused as a review is. */
    public Optional<PrintedAct> print(RequestNumber number, Opinion opinion) {
        opinion.checked();
        return drafts.draw(number).map(drawn -> print(number, drawn));
    }

    private PrintedAct print(RequestNumber number, ActDrafts.Drawn drawn) {
        try {
            Path file = Files.createTempFile("act", ".pdf");
            try {
                Printed printed = Press.print(ActLayout.paper(drawn.content()), file);
                shelving.put(file, new VaultObject(number.text(), printed.sha256()), printed.size());
                return new PrintedAct(drawn.ordinal(), drawn.content(), printed);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
