package kz.dalel.web.page.conclusion;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.dalel.examination.AnswerForm;
import kz.dalel.examination.Findings;
import kz.dalel.examination.QuestionLine;
import kz.dalel.examination.Workbench;
import kz.dalel.web.page.request.CaseForm;

/** The questions of the resolution with the answers as the expert types them; what differs from the last wording is written. */
@Named
@ViewScoped
public class AnswerEntry extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Workbench workbench;

    @Inject
    Findings findings;

    private final List<Row> rows = new ArrayList<>();

    @PostConstruct
    void read() {
        findings.matrix(number()).stream().map(Row::new).forEach(rows::add);
    }

    /** Writes each answer that was changed. */
    public void take() {
        for (Row row : rows) if (row.isChanged()) row.written(workbench.answer(number(), row.ordinal, row.form()));
        tell(words("step.answer.written"));
    }

    public List<Row> getRows() {
        return rows;
    }

    public AnswerForm.Certainty[] getCertainties() {
        return AnswerForm.Certainty.values();
    }

    /** A question and what is typed to it. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private final int ordinal;
        private final String question;
        private String text;
        private boolean refused;
        private String reason;
        private AnswerForm.Certainty certainty;
        private int revision;
        private AnswerForm known;

        Row(QuestionLine line) {
            ordinal = line.ordinal();
            question = line.question();
            QuestionLine.Answered said = line.answer();
            if (said != null) {
                text = said.text();
                refused = said.refused();
                reason = said.reason();
                certainty = said.certainty();
                revision = said.revision();
            }
            known = form();
        }

        AnswerForm form() {
            return new AnswerForm(text, refused, reason, certainty);
        }

        boolean isChanged() {
            return !Objects.equals(known, form());
        }

        void written(int wording) {
            revision = wording;
            known = form();
        }

        public int getOrdinal() {
            return ordinal;
        }

        public String getQuestion() {
            return question;
        }

        /** The number of the last wording; 0 before there is one. */
        public int getRevision() {
            return revision;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public boolean isRefused() {
            return refused;
        }

        public void setRefused(boolean refused) {
            this.refused = refused;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }

        public AnswerForm.Certainty getCertainty() {
            return certainty;
        }

        public void setCertainty(AnswerForm.Certainty certainty) {
            this.certainty = certainty;
        }
    }
}
