package kz.dalel.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The resolution or ruling that appoints the examination: the document itself, where the form differs it prevails. */
@Embeddable
class Resolution {
    @Column(name = "resolution_date")
    private LocalDate date;

    @Column(name = "resolution_place")
    private String place;

    @Column(name = "resolution_sha256")
    private String sha256;

    @Column(name = "resolution_name")
    private String name;

    @Column(name = "resolution_size")
    private Long size;

    void write(RequestDraft.Act act) {
        date = act == null ? null : act.date();
        place = act == null ? null : act.place();
    }

    void attach(String sha256, String name, long size) {
        this.sha256 = sha256;
        this.name = name;
        this.size = size;
    }

    LocalDate date() {
        return date;
    }

    String place() {
        return place;
    }

    String sha256() {
        return sha256;
    }

    RequestSheet.ResolutionSheet sheet() {
        return new RequestSheet.ResolutionSheet(date, place, sha256, name, size);
    }
}
