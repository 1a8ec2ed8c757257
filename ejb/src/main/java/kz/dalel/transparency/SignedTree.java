package kz.dalel.transparency;

/**
 * A tree of the log as the log alone signed it.
 *
 * @param size how many entries
 * @param note the checkpoint with the log's signature and no lines of witnesses: what is stamped
 */
public record SignedTree(long size, String note) {
    static SignedTree of(Head head) {
        return new SignedTree(head.size(), head.note());
    }
}
