package kz.dalel.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import kz.dalel.document.Leaf;
import kz.dalel.document.Press;
import kz.dalel.document.Wordbook;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.kernel.Time;
import kz.dalel.proving.ProofExport;
import kz.dalel.proving.ProofReadings;
import kz.dalel.proving.ProofSheet;
import kz.dalel.request.RequestNumber;
import kz.dalel.transparency.SealBook;
import kz.dalel.transparency.SealedLog;

/**
 * Certificates for judges: of an exhibit, of a case. Each is a reading, whose entry is committed before the first byte leaves;
 * what takes long, proving and printing, is done outside transactions.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Certificates {
    /** How many lines of a list there is room for; the next is tried where a page is not enough. */
    private static final List<Integer> ROOMS = List.of(14, 10, 8, 6, 5, 4, 3, 2, 1);

    @Inject
    ProofReadings readings;

    @Inject
    SealBook seals;

    @Inject
    Matters matters;

    @Inject
    Time time;

    /** The certificate of an exhibit, in kk, ru or en; for those to whom its entries show. */
    public Certificate ofExhibit(ExhibitNumber number, String language) {
        Wordbook words = Wordbook.of(Matter.WORDS, language);
        Matter matter = matters.of(number, words);
        Instant now = time.instant();
        return certificate(matter, readings.certifyExhibit(number.text(), now), now, words);
    }

    /** The certificate of a case with its objects and its conclusion. */
    public Certificate ofRequest(RequestNumber number, String language) {
        Wordbook words = Wordbook.of(Matter.WORDS, language);
        Matter matter = matters.of(number, words);
        Instant now = time.instant();
        return certificate(matter, readings.certifyRequest(number.text(), now), now, words);
    }

    private Certificate certificate(Matter matter, ProofSheet sheet, Instant now, Wordbook words) {
        SealedLog log = seals.by(now);
        byte[] proof = ProofExport.bundle(sheet);
        Confirmation.demand(proof, sheet.subject(), log);
        Told told = Told.of(sheet);
        ProofFile file = ProofFile.of(matter.number() + "-proof.zip", proof, sheet.subject(), log);
        List<String> signers = matters.signers(log, words);
        CertificateLayout layout = new CertificateLayout(words, matter, told, log, signers, file, now);
        return new Certificate(Press.onOnePage(leaves(layout)), file, proof);
    }

    static List<Supplier<Leaf>> leaves(CertificateLayout layout) {
        return ROOMS.stream()
                .map(room -> (Supplier<Leaf>) () -> layout.leaf(room))
                .toList();
    }
}
