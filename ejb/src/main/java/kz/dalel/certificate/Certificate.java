package kz.dalel.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A certificate on one page, PDF/A-2b, with the proof bundle whose SHA-256 it states. */
public final class Certificate {
    private final byte[] pdf;
    private final ProofFile file;
    private final byte[] proof;

    Certificate(byte[] pdf, ProofFile file, byte[] proof) {
        this.pdf = pdf;
        this.file = file;
        this.proof = proof;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** Both in one zip: the page, and the bundle under the name by which the page calls it. */
    public byte[] withProof() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "certificate.pdf", pdf);
            put(zip, file.name(), proof);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
