package kz.dalel.web.page.advice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.advice.AdviceDesk;
import kz.dalel.advice.AdviceGiven;
import kz.dalel.request.Step;
import kz.dalel.web.page.SentFile;
import kz.dalel.web.page.request.CaseForm;

/** The adviser answers. */
@Named
@ViewScoped
public class AdviceForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    AdviceDesk desk;

    private final SentFile file = new SentFile();
    private String answer;

    public String take() {
        desk.answer(number(), new AdviceGiven(answer, file.getUpload()));
        return taken(Step.ADVICE);
    }

    public SentFile getFile() {
        return file;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
