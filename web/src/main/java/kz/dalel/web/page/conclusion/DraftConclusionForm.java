package kz.dalel.web.page.conclusion;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.conclusion.DraftingDesk;
import kz.dalel.manuscript.DraftForm;
import kz.dalel.request.Step;
import kz.dalel.web.page.ExpertEntry;
import kz.dalel.web.page.SentFile;
import kz.dalel.web.page.request.CaseForm;

/** What the expert adds to what the case already holds; filled with what the last draft says. */
@Named
@ViewScoped
public class DraftConclusionForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    DraftingDesk desk;

    private String evaluation;
    private String personsPresent;
    private final ExpertEntry expert = new ExpertEntry();
    private String dissent;
    private final List<Row> rows = new ArrayList<>();

    @PostConstruct
    void fill() {
        desk.last(number()).ifPresent(this::fill);
    }

    private void fill(DraftForm last) {
        evaluation = last.evaluation();
        personsPresent = last.personsPresent();
        expert.fill(last.expert());
        dissent = last.dissent();
        last.annexes().stream().map(Row::new).forEach(rows::add);
    }

    public String take() {
        desk.draft(number(), form());
        return taken(Step.DRAFT_CONCLUSION);
    }

    /** One more line for an annex; what was typed stays. */
    public void add() {
        rows.add(new Row());
    }

    /** Leaves the annex out of the next version; the last one keeps it. */
    public void leaveOut(Row row) {
        rows.remove(row);
    }

    public List<Row> getAnnexes() {
        return rows;
    }

    private DraftForm form() {
        return new DraftForm(
                evaluation,
                personsPresent,
                expert.form(),
                dissent,
                rows.stream().filter(Row::isSaid).map(Row::annex).toList());
    }

    public String getEvaluation() {
        return evaluation;
    }

    public void setEvaluation(String evaluation) {
        this.evaluation = evaluation;
    }

    public String getPersonsPresent() {
        return personsPresent;
    }

    public void setPersonsPresent(String personsPresent) {
        this.personsPresent = personsPresent;
    }

    public ExpertEntry getExpert() {
        return expert;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }

    /** An annex as it is typed: what it is, and its upload; or one of the last version, with its digest. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private String title;
        private final SentFile file = new SentFile();
        private String sha256;

        Row() {}

        Row(DraftForm.AnnexForm kept) {
            title = kept.title();
            sha256 = kept.sha256();
        }

        boolean isSaid() {
            return title != null || file.getUpload() != null || sha256 != null;
        }

        DraftForm.AnnexForm annex() {
            return new DraftForm.AnnexForm(file.getUpload(), title, sha256);
        }

        /** Digest of an annex of the last version; null for a new one. */
        public String getSha256() {
            return sha256;
        }

        public SentFile getFile() {
            return file;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }
    }
}
