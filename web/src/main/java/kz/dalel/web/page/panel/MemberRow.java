package kz.dalel.web.page.panel;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kz.dalel.assignment.Member;
import kz.dalel.kernel.Refusal;

/** A line of the form for one more expert: who, and for a complex examination in which specialty and which questions. */
public class MemberRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String expert;
    private String specialty;
    private String questions;
    private boolean common = true;

    boolean isSaid() {
        return expert != null && !expert.isBlank();
    }

    Member member() {
        return new Member(expert, specialty, numbers(questions), common);
    }

    /** Numbers as people write them: with commas or spaces between. */
    static List<Integer> numbers(String text) {
        if (text == null || text.isBlank()) return List.of();
        if (!text.matches("[\\d\\s,;]{1,200}")) throw Refusal.invalid("assignment.questionsUnreadable");
        try {
            return Arrays.stream(text.strip().split("[\\s,;]+", -1))
                    .filter(number -> !number.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException tooLarge) {
            throw Refusal.invalid("assignment.questionsUnreadable");
        }
    }

    public String getExpert() {
        return expert;
    }

    public void setExpert(String expert) {
        this.expert = expert;
    }

    public String getSpecialty() {
        return specialty;
    }

    public void setSpecialty(String specialty) {
        this.specialty = specialty;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public boolean isCommon() {
        return common;
    }

    public void setCommon(boolean common) {
        this.common = common;
    }
}
