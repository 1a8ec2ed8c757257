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
import kz.dalel.web.page.request.CaseForm;

/** What the expert adds to what the case already holds; filled with what the last draft says. */
@Named
@ViewScoped
public class DraftConclusionForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    DraftingDesk desk;

    @Inject
    ConclusionPart present;

    private String evaluation;
    private String personsPresent;
    private String education;
    private String specialty;
    private String experience;
    private String degree;
    private String post;
    private String dissent;
    private final List<Row> rows = new ArrayList<>();

    @PostConstruct
    void fill() {
        if (present.isThere()) fill(present.getContent());
    }

    private void fill(ConclusionText last) {
        evaluation = last.text("evaluation");
        personsPresent = last.text("personsPresent");
        education = last.text("expert", "education");
        specialty = last.text("expert", "specialty");
        experience = last.text("expert", "experience");
        degree = last.text("expert", "degree");
        post = last.text("expert", "post");
        dissent = last.text("dissent");
    }

    public String take() {
        desk.draft(number(), form());
        return taken(Step.DRAFT_CONCLUSION);
    }

    /** One more line for an annex; what was typed stays. */
    public void add() {
        rows.add(new Row());
    }

    public List<Row> getAnnexes() {
        return rows;
    }

    private DraftForm form() {
        return new DraftForm(
                evaluation,
                personsPresent,
                new DraftForm.ExpertForm(education, specialty, experience, degree, post),
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

    public String getEducation() {
        return education;
    }

    public void setEducation(String education) {
        this.education = education;
    }

    public String getSpecialty() {
        return specialty;
    }

    public void setSpecialty(String specialty) {
        this.specialty = specialty;
    }

    public String getExperience() {
        return experience;
    }

    public void setExperience(String experience) {
        this.experience = experience;
    }

    public String getDegree() {
        return degree;
    }

    public void setDegree(String degree) {
        this.degree = degree;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }

    /** An annex as it is typed: what it is, and its upload. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private String title;
        private String upload;
        private String uploadName;

        boolean isSaid() {
            return title != null || upload != null;
        }

        DraftForm.AnnexForm annex() {
            return new DraftForm.AnnexForm(upload, title);
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getUpload() {
            return upload;
        }

        public void setUpload(String upload) {
            this.upload = upload;
        }

        public String getUploadName() {
            return uploadName;
        }

        public void setUploadName(String uploadName) {
            this.uploadName = uploadName;
        }
    }
}
