package kz.dalel.worker;

import java.io.IOException;

/** The child did not even start: this machine's trouble, not the exhibit's. */
final class ChildTrouble extends IOException {
    ChildTrouble(String what) {
        super(what);
    }
}
