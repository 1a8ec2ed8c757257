package kz.dalel.web.page;

import java.io.Serializable;
import kz.dalel.manuscript.DraftForm;

/** The expert as he describes himself in a conclusion (CPC art. 283), as it is typed; {@code parts/expert.xhtml} shows it. */
public class ExpertEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String education;
    private String specialty;
    private String experience;
    private String degree;
    private String post;

    /** Takes over what he said of himself before. */
    public void fill(DraftForm.ExpertForm last) {
        education = last.education();
        specialty = last.specialty();
        experience = last.experience();
        degree = last.degree();
        post = last.post();
    }

    public DraftForm.ExpertForm form() {
        return new DraftForm.ExpertForm(education, specialty, experience, degree, post);
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
}
