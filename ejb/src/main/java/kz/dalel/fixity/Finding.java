package kz.dalel.fixity;

/** What reading an object anew found; only this package can say so. */
public final class Finding {
    private final Kept kept;
    private final Soundness outcome;
    private final String found;

    private Finding(Kept kept, Soundness outcome, String found) {
        this.kept = kept;
        this.outcome = outcome;
        this.found = found;
    }

    /** The digest of the bytes as they are; null when there is no file. */
    static Finding digest(Kept kept, String found) {
        if (found == null) return new Finding(kept, Soundness.GONE, null);
        boolean same = kept.object().sha256().equals(found);
        return new Finding(kept, same ? Soundness.INTACT : Soundness.DIFFERS, found);
    }

    static Finding unreadable(Kept kept) {
        return new Finding(kept, Soundness.UNREADABLE, null);
    }

    Kept kept() {
        return kept;
    }

    Soundness outcome() {
        return outcome;
    }

    /** The SHA-256 found; null when no byte, or not every byte, could be read. */
    String found() {
        return found;
    }

    /** The key of what was found, as entries of the log say it. */
    String reason() {
        return switch (outcome) {
            case INTACT, DIFFERS -> "rehash";
            case GONE -> "fileGone";
            case UNREADABLE -> "fileUnreadable";
        };
    }
}
