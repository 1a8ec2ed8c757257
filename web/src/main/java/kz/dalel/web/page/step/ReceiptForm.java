package kz.dalel.web.page.step;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.exhibit.ExhibitLine;
import kz.dalel.exhibit.Receipt;
import kz.dalel.exhibit.ReceiptDesk;
import kz.dalel.request.Step;
import kz.dalel.web.page.FoundObject;
import kz.dalel.web.page.SentFile;
import kz.dalel.web.page.request.CaseForm;

/** The receipt of act and objects: who brought them, and how each object was found. */
@Named
@ViewScoped
public class ReceiptForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ReceiptDesk desk;

    private String broughtBy;
    private String identityDocument;
    private final SentFile scan = new SentFile();
    private final List<Row> rows = new ArrayList<>();

    @PostConstruct
    void list() {
        page().getExhibits().stream().map(Row::new).forEach(rows::add);
    }

    public String take() {
        desk.receive(
                number(),
                new Receipt(
                        broughtBy,
                        identityDocument,
                        scan.getUpload(),
                        rows.stream().map(Row::item).toList()));
        return taken(Step.RECEIPT);
    }

    public List<Row> getRows() {
        return rows;
    }

    public SentFile getScan() {
        return scan;
    }

    public String getBroughtBy() {
        return broughtBy;
    }

    public void setBroughtBy(String broughtBy) {
        this.broughtBy = broughtBy;
    }

    public String getIdentityDocument() {
        return identityDocument;
    }

    public void setIdentityDocument(String identityDocument) {
        this.identityDocument = identityDocument;
    }

    /** One object of the list. */
    public static class Row extends FoundObject {
        private static final long serialVersionUID = 1L;

        private final String number;
        private final String name;
        private final String announcedSeal;
        private final boolean file;

        Row(ExhibitLine line) {
            number = line.number();
            name = line.name();
            announcedSeal = line.seal();
            file = line.sha256() != null;
        }

        Receipt.Item item() {
            return new Receipt.Item(number, getCondition(), getSealIntact(), getSeal(), getPlace());
        }

        public String getNumber() {
            return number;
        }

        public String getName() {
            return name;
        }

        public String getAnnouncedSeal() {
            return announcedSeal;
        }

        public boolean isFile() {
            return file;
        }
    }
}
