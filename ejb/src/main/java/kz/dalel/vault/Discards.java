package kz.dalel.vault;

/** The one way out of the vault, for bytes whose record was rolled back; only the sweep holds it. */
interface Discards {

    /** Removes the object if it is there. */
    void discard(VaultObject object);
}
