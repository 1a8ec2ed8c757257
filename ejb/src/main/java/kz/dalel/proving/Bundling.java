package kz.dalel.proving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import kz.dalel.proof.bundle.BundleHead;
import kz.dalel.proof.bundle.BundleWriter;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.tree.Hash;

/** Proofs as one file, format {@code dalel-proof-v1}. */
final class Bundling {
    private Bundling() {}

    static byte[] of(ProofSheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BundleHead head = new BundleHead(sheet.subject(), sheet.size(), sheet.vkey(), sheet.witnesses());
        Note checkpoint = Note.read(sheet.checkpoint().getBytes(UTF_8));
        try (BundleWriter writer = new BundleWriter(bytes, head, checkpoint)) {
            for (ProvedEntry entry : sheet.entries()) if (entry.isProved()) add(writer, entry);
            for (ProvedTimestamp stamp : sheet.timestamps()) add(writer, stamp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(BundleWriter writer, ProvedEntry entry) throws IOException {
        List<Hash> proof = hashes(entry.inclusion());
        if (entry.entry() == null) writer.erased(entry.index(), bytes(entry.commitment()), proof);
        else writer.entry(entry.index(), entry.entry().getBytes(UTF_8), bytes(entry.nonce()), proof);
    }

    private static void add(BundleWriter writer, ProvedTimestamp stamp) throws IOException {
        writer.timestamp(
                stamp.size(), stamp.checkpoint().getBytes(UTF_8), bytes(stamp.reply()), hashes(stamp.consistency()));
    }

    private static List<Hash> hashes(List<String> base64) {
        return base64.stream().map(Hash::base64).toList();
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
