package kz.dalel.web.page.exhibit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.ExhibitSheet;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.extraction.ExtractionSheet;
import kz.dalel.extraction.Extractions;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;
import kz.dalel.web.page.request.CustodyWords;
import kz.dalel.web.page.request.TimelineEntry;
import kz.dalel.web.session.Account;

/** An exhibit as its reader may see it, {@code #{exhibitPage}}. */
@Named
@ViewScoped
public class ExhibitPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Exhibits exhibits;

    @Inject
    Cases cases;

    @Inject
    Extractions extractions;

    @Inject
    CustodyWords words;

    @Inject
    Account account;

    private String number;
    private transient ExhibitSheet sheet;
    private transient CaseSheet owner;
    private transient ExtractionSheet extraction;

    /** Reads the exhibit for this answer. */
    public void show() {
        sheet = exhibits.sheet(new ExhibitNumber(number));
        owner = cases.sheet(new RequestNumber(sheet.request()));
        extraction = hasMetadata() ? extractions.newest(new ExhibitNumber(number)) : null;
    }

    /** The exhibit; read anew where a form of the page was sent. */
    public ExhibitSheet getSheet() {
        if (sheet == null) show();
        return sheet;
    }

    /** Whether the reader may save the bytes: the appointing person, the expert, the reviewer. */
    public boolean isReadable() {
        return hasFile() && (is(Capacity.APPOINTING, Roles.REQUESTER) || isExaminer());
    }

    public boolean hasFile() {
        return getSheet().file().sha256() != null;
    }

    /** The extraction with its outcome; null for those who do not examine or review, and where there is none. */
    public ExtractionSheet getExtraction() {
        return extraction;
    }

    /** What was extracted; null while it is not done. */
    public ExtractedMetadata getMetadata() {
        return extraction == null || extraction.result() == null ? null : ExtractedMetadata.of(extraction.result());
    }

    /** What was done to it, as far as the reader may know. */
    public List<TimelineEntry> getCustody() {
        return exhibits.custody(new ExhibitNumber(number)).stream()
                .map(words::entry)
                .toList();
    }

    /** Extraction is ordered at registration, for what has a file. */
    private boolean hasMetadata() {
        return isExaminer() && hasFile() && owner.request().registeredAt() != null;
    }

    private boolean isExaminer() {
        return is(Capacity.EXPERT, Roles.EXPERT) || is(Capacity.REVIEWER, Roles.REVIEWER);
    }

    private boolean is(Capacity capacity, String role) {
        return owner.standing().contains(capacity) && account.hasAny(role);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
