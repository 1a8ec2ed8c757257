package kz.dalel.worker;

import java.io.IOException;

/** The bytes received are not the bytes the custody log speaks of. */
final class ContentMismatch extends IOException {
    ContentMismatch(String what) {
        super(what);
    }
}
