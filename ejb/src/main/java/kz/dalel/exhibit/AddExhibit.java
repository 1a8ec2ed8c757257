package kz.dalel.exhibit;

/**
 * What is said of an object when it is added to a request.
 *
 * @param upload the complete upload that holds its file; absent for a thing without a file
 * @param name any writing; absent it is the file's name
 * @param packaging how it is packed
 * @param seal number or description of the seal
 * @param destruction how far it may be destroyed or changed; nothing said is not at all
 * @param found how it was found, for an object that comes after the others were received; not before
 */
public record AddExhibit(
        String upload,
        String name,
        Kind kind,
        Origin origin,
        String packaging,
        String seal,
        Destruction destruction,
        String description,
        Found found) {

    /** What the object is for the examination. "Physical evidence" is a status that a resolution gives, not we. */
    public enum Kind {
        QUESTIONED,
        SAMPLE,
        MATERIAL,
        CARRIER
    }

    /** The appointing body's permission to destroy or change the object (CPC art. 272, 280). */
    public enum Destruction {
        NONE,
        PARTIAL,
        FULL
    }
}
