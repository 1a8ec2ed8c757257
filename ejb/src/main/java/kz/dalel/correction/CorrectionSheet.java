package kz.dalel.correction;

import java.time.Instant;

/**
 * A correction of a conclusion for a reader.
 *
 * @param version of the conclusion
 * @param expert name of whoever proposed it
 * @param review null until it is reviewed, and for those who do not study the case
 * @param act null until it is printed
 * @param signed null until it is signed
 */
public record CorrectionSheet(
        String request,
        int ordinal,
        int version,
        CorrectionForm proposal,
        CorrectionStatus status,
        String expert,
        Instant proposedAt,
        Review review,
        Act act,
        Signed signed) {

    /** What the reviewer said. */
    public record Review(String reviewer, Instant at, boolean agrees, String remark) {}

    /** The printed act: its number, the digest over its content, the print with its size in bytes and its pages. */
    public record Act(
            String number, String language, String contentSha256, String pdfSha256, long pdfSize, int pages) {}

    /** The scan of the signed paper, size in bytes. */
    public record Signed(String scanSha256, String scanName, long scanSize, Instant at) {}
}
