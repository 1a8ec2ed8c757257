package kz.dalel.proving;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import kz.dalel.kernel.Time;
import kz.dalel.proof.bundle.BundleHead;
import kz.dalel.proof.bundle.BundleWriter;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.tree.Hash;

/** Proofs that leave the house as one file, which a court checks without us; the bytes are made outside transactions. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProofExport {
    @Inject
    ProofReadings readings;

    @Inject
    Time time;

    /** A proof bundle of what was done to an exhibit; each call is a reading with its entry in the log. */
    public byte[] ofExhibit(String number) {
        return ofExhibit(number, time.instant());
    }

    /** The same as of a moment: what a certificate of that moment names, while the same entries show to the caller. */
    public byte[] ofExhibit(String number, Instant by) {
        return bundle(readings.takeOfExhibit(number, by));
    }

    /** A proof bundle of what was done in a case; each call is a reading with its entry in the log. */
    public byte[] ofRequest(String number) {
        return ofRequest(number, time.instant());
    }

    /** The same as of a moment. */
    public byte[] ofRequest(String number, Instant by) {
        return bundle(readings.takeOfRequest(number, by));
    }

    /** The proofs of the sheet as one file; the same proofs give the same bytes. */
    public static byte[] bundle(ProofSheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BundleHead head = new BundleHead(sheet.subject(), sheet.size(), sheet.vkey(), sheet.witnesses());
        Note checkpoint = Note.read(sheet.checkpoint().getBytes(UTF_8));
        try (BundleWriter writer = new BundleWriter(bytes, head, checkpoint)) {
            for (ProvedEntry entry : sheet.entries()) if (entry.isProved()) add(writer, entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(BundleWriter writer, ProvedEntry entry) throws IOException {
        List<Hash> proof = entry.inclusion().stream().map(Hash::base64).toList();
        if (entry.entry() == null) writer.erased(entry.index(), bytes(entry.commitment()), proof);
        else writer.entry(entry.index(), entry.entry().getBytes(UTF_8), bytes(entry.nonce()), proof);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
