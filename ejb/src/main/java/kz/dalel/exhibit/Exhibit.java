package kz.dalel.exhibit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.stream.Stream;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.upload.Stored;

/** An object of a request: announced in a draft, received, held, returned; its file, where it has one, never changes. */
@Entity
class Exhibit {
    @EmbeddedId
    private ExhibitNumber number;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "request", updatable = false))
    private RequestNumber request;

    private int ordinal;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private AddExhibit.Kind kind;

    private String sha256;
    private Long size;
    private String mediaType;
    private String fileName;

    @Embedded
    private Origin origin;

    private String packaging;
    private String seal;

    @Enumerated(EnumType.STRING)
    private AddExhibit.Destruction destruction;

    private String description;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    private String addedBy;

    private Instant addedAt;
    private Instant removedAt;

    @Embedded
    private Found found;

    private String holder;
    private String place;
    private Instant receivedAt;
    private Instant returnedAt;

    protected Exhibit() {}

    Exhibit(ExhibitNumber number, RequestNumber request, int ordinal, String addedBy, Instant addedAt) {
        this.number = number;
        this.request = request;
        this.ordinal = ordinal;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** Takes over what is said of it; a thing without a file must be named. */
    void describe(AddExhibit said, Stored file) {
        String given = Wording.optionalLine("name", said.name());
        name = given != null || file == null ? Wording.line("name", given) : file.name();
        kind = said.kind() == null ? AddExhibit.Kind.QUESTIONED : said.kind();
        origin = Origin.readable(said.origin());
        packaging = Wording.optionalLine("packaging", said.packaging());
        seal = Wording.optionalLine("seal", said.seal());
        destruction = said.destruction() == null ? AddExhibit.Destruction.NONE : said.destruction();
        description = Wording.optionalParagraph("description", said.description());
        if (file != null) hold(file);
    }

    /** Is described anew while it is in the draft; its file stays. */
    void rewrite(AddExhibit said) {
        if (removedAt != null) throw Refusal.conflict("exhibit.removed", number);
        describe(said, null);
    }

    private void hold(Stored file) {
        sha256 = file.sha256();
        size = file.size();
        mediaType = file.mediaType();
        fileName = file.name();
    }

    /** Leaves the draft; its number and its record stay. */
    void remove(Instant at) {
        if (removedAt != null) throw Refusal.conflict("exhibit.removed", number);
        removedAt = at;
    }

    /** What is not said of how it was found on receipt. */
    Stream<Refusal> gaps(Found as) {
        return as.gaps(number, seal != null, hasFile());
    }

    /** Comes into the Center's hands. */
    void receive(Found as, String by, Instant at) {
        if (receivedAt != null) throw Refusal.conflict("exhibit.alreadyReceived", number);
        found = Mandatory.value("found", as).complete(seal != null, sha256 != null);
        holder = by;
        place = found.place();
        receivedAt = at;
    }

    /** Passes into other hands, or to another place; only what is in the Center's keeping does. */
    void pass(String to, String where) {
        if (receivedAt == null || returnedAt != null) throw Refusal.conflict("exhibit.notKept", number);
        holder = to;
        place = where;
    }

    /** Leaves the Center's hands. */
    void giveBack(String to, Instant at) {
        holder = to;
        place = "returned";
        returnedAt = at;
    }

    ExhibitNumber number() {
        return number;
    }

    RequestNumber request() {
        return request;
    }

    String name() {
        return name;
    }

    String sha256() {
        return sha256;
    }

    boolean hasFile() {
        return sha256 != null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean wasReceived() {
        return receivedAt != null;
    }

    /** An embedded value of nulls only is read as null. */
    Origin origin() {
        return origin == null ? Origin.UNKNOWN : origin;
    }

    Found found() {
        return found;
    }

    ExhibitFile file() {
        if (!hasFile()) throw Refusal.conflict("exhibit.noFile", number);
        return new ExhibitFile(number, request, sha256, size, fileName);
    }

    ExhibitLine line() {
        return new ExhibitLine(
                number.text(), ordinal, name, kind, sha256, size, mediaType, seal, receivedAt, returnedAt);
    }

    ExhibitSheet sheet(String holderName) {
        return new ExhibitSheet(
                number.text(),
                request.text(),
                ordinal,
                version,
                name,
                kind,
                new ExhibitSheet.File(sha256, size, mediaType, fileName),
                origin(),
                packaging,
                seal,
                destruction,
                description,
                addedAt,
                removedAt,
                new ExhibitSheet.Custody(found, holder, holderName, place, receivedAt, returnedAt));
    }

    Kept kept() {
        if (receivedAt == null || returnedAt != null) throw Refusal.conflict("exhibit.notKept", number);
        String announced = found.seal() == null ? seal : found.seal();
        return new Kept(number, request, name, announced, holder, place);
    }

    String holder() {
        return holder;
    }

    String place() {
        return place;
    }
}
