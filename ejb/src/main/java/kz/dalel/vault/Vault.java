package kz.dalel.vault;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps bytes by case and digest. The same bytes in another case are another object, so that nobody learns from speed or
 * text that a file is already known. An object never changes once its name exists.
 */
public interface Vault {

    /**
     * Keeps a copy of a staged file whose digest the caller has computed; durable on return. The name appears at once with
     * all bytes; when it is there already with the same size nothing happens. The staged file stays.
     */
    void store(Path staged, VaultObject object);

    /** All bytes; the caller closes. Not found when there is no such object. */
    InputStream open(VaultObject object);

    /** {@code length} bytes from {@code offset}; invalid when the range does not lie inside the object. */
    InputStream open(VaultObject object, long offset, long length);

    /** Size in bytes; not found when there is no such object. */
    long size(VaultObject object);

    boolean exists(VaultObject object);

    /** The SHA-256 of the bytes as they are now, read anew; differs from the object's name when they were damaged. */
    String rehash(VaultObject object);

    /**
     * Removes the bytes for good; durable on return, and nothing when they are gone already. The same bytes in another case
     * stay. Called only for what the database says was disposed of.
     */
    void dispose(VaultObject object);
}
