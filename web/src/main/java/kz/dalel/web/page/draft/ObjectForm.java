package kz.dalel.web.page.draft;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import kz.dalel.exhibit.AddExhibit;
import kz.dalel.exhibit.ExhibitSheet;
import kz.dalel.exhibit.Origin;
import kz.dalel.web.page.SentFile;

/** What is typed of one object: a new one, or one of the draft that is described anew. */
public class ObjectForm {
    private String number;
    private final SentFile file = new SentFile();
    private String name;
    private AddExhibit.Kind kind = AddExhibit.Kind.QUESTIONED;
    private String protocol;
    private LocalDate date;
    private String place;
    private String seizedBy;
    private String inventoryLine;
    private String packaging;
    private String seal;
    private AddExhibit.Destruction destruction = AddExhibit.Destruction.NONE;
    private String description;

    /** The form as the object was described. */
    static ObjectForm of(ExhibitSheet kept) {
        ObjectForm form = new ObjectForm();
        form.number = kept.number();
        form.name = kept.name();
        form.kind = kept.kind();
        form.protocol = kept.origin().protocol();
        form.date = kept.origin().date();
        form.place = kept.origin().place();
        form.seizedBy = kept.origin().seizedBy();
        form.inventoryLine = kept.origin().inventoryLine();
        form.packaging = kept.packaging();
        form.seal = kept.seal();
        form.destruction = kept.destruction();
        form.description = kept.description();
        return form;
    }

    AddExhibit exhibit() {
        Origin origin = new Origin(protocol, date, place, seizedBy, inventoryLine);
        return new AddExhibit(file.getUpload(), name, kind, origin, packaging, seal, destruction, description, null);
    }

    /** Whether nothing was typed of a new object. */
    boolean isBlank() {
        return number == null
                && Stream.of(
                                file.getUpload(),
                                name,
                                protocol,
                                date,
                                place,
                                seizedBy,
                                inventoryLine,
                                packaging,
                                seal,
                                description)
                        .allMatch(Objects::isNull);
    }

    public SentFile getFile() {
        return file;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public AddExhibit.Kind getKind() {
        return kind;
    }

    public void setKind(AddExhibit.Kind kind) {
        this.kind = kind;
    }

    public String getProtocol() {
        return protocol;
    }

    public void setProtocol(String protocol) {
        this.protocol = protocol;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSeizedBy() {
        return seizedBy;
    }

    public void setSeizedBy(String seizedBy) {
        this.seizedBy = seizedBy;
    }

    public String getInventoryLine() {
        return inventoryLine;
    }

    public void setInventoryLine(String inventoryLine) {
        this.inventoryLine = inventoryLine;
    }

    public String getPackaging() {
        return packaging;
    }

    public void setPackaging(String packaging) {
        this.packaging = packaging;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public AddExhibit.Destruction getDestruction() {
        return destruction;
    }

    public void setDestruction(AddExhibit.Destruction destruction) {
        this.destruction = destruction;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
