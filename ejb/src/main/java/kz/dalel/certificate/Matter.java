package kz.dalel.certificate;

import java.util.List;
import kz.dalel.document.Facts.Fact;

/**
 * What a certificate is about, in the words of its language.
 *
 * @param kind {@code exhibit} or {@code request}, as keys begin
 * @param masthead the Center and its site
 * @param about name and what is said to it
 * @param digests what stands in the case with its SHA-256
 */
public record Matter(String kind, String number, List<String> masthead, List<Fact> about, List<Digest> digests) {
    static final String WORDS = "kz.dalel.certificate.certificate";

    public Matter {
        masthead = List.copyOf(masthead);
        about = List.copyOf(about);
        digests = List.copyOf(digests);
    }

    /** What has the digest. */
    public record Digest(String what, String sha256) {}
}
