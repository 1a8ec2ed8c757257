package kz.dalel.worker;

/** The task is no longer ours: another worker may have it, so this one abandons it without a word. */
final class LockLost extends Exception {
    LockLost(int status) {
        super("status " + status);
    }
}
