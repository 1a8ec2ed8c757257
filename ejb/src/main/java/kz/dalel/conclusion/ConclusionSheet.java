package kz.dalel.conclusion;

import java.time.Instant;

/**
 * A conclusion as those read it to whom it is open.
 *
 * @param content JSON after RFC 8785, of which {@code contentSha256} is the digest
 * @param pdfSha256 of the printed document; null, like its size in bytes and its pages, before it is frozen
 * @param draftedBy account of the expert
 * @param signature null before it is signed
 */
public record ConclusionSheet(
        String request,
        int version,
        Status status,
        String language,
        String content,
        String contentSha256,
        String pdfSha256,
        Long pdfSize,
        Integer pages,
        String draftedBy,
        String author,
        Instant draftedAt,
        SignatureSheet signature) {}
