package kz.dalel.conclusion;

import java.time.Instant;

/** The signature of a conclusion; the scan of the signed paper by its digest, size in bytes. */
public record SignatureSheet(
        SignatureForm.Kind kind,
        String scanSha256,
        String scanName,
        long scanSize,
        String signedBy,
        String signer,
        Instant signedAt) {}
