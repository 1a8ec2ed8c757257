package kz.dalel.worker;

import java.io.IOException;

/** The server answered, but not with what the protocol promises. */
final class UnexpectedStatus extends IOException {
    private final int status;

    UnexpectedStatus(int status) {
        super("status " + status);
        this.status = status;
    }

    /** A call refused for its content will be refused again. */
    boolean worthRetrying() {
        return status >= 500 || status == 429 || status == 408;
    }
}
