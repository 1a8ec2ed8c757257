package kz.dalel.proving;

import java.util.List;

/**
 * A time stamp over an earlier tree, and the proof that the checkpoint's tree continues that one.
 *
 * @param size of the stamped tree
 * @param checkpoint what is stamped: its note with the log's signature alone
 * @param reply the whole answer of the authority (RFC 3161), base64
 * @param consistency hashes, base64
 */
public record ProvedTimestamp(long size, String checkpoint, String reply, List<String> consistency) {
    public ProvedTimestamp {
        consistency = List.copyOf(consistency);
    }
}
