package kz.dalel.exhibit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.dalel.kernel.Roles;

/** Reads the bytes of exhibits anew before they pass into other hands, outside any transaction. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.CUSTODIAN, Roles.EXPERT})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rehash {
    @Inject
    Exhibits exhibits;

    @Inject
    Fixity fixity;

    /** Conflict when one differs from its record or is gone; that has its entry then. Not found where one does not show. */
    public Reread read(Collection<ExhibitNumber> numbers) {
        Map<ExhibitNumber, Optional<String>> digests = new HashMap<>();
        for (ExhibitNumber number : numbers) {
            Optional<ExhibitFile> file = exhibits.fileOf(number);
            file.ifPresent(fixity::verify);
            digests.put(number, file.map(ExhibitFile::sha256));
        }
        return new Reread(digests);
    }
}
