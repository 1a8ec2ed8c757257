package kz.dalel.web.page.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.kernel.Mandatory;
import kz.dalel.motion.Answer;
import kz.dalel.motion.MotionDesk;
import kz.dalel.motion.MotionSheet;
import kz.dalel.motion.Motions;
import kz.dalel.web.page.request.CaseForm;

/** The motions of the case on the page, {@code #{motionPart}}, and the appointing body's answer to one of them. */
@Named
@ViewScoped
public class MotionPart extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Motions motions;

    @Inject
    MotionDesk desk;

    private Long motion;
    private Boolean granted;
    private String text;
    private transient List<MotionSheet> all;

    public List<MotionSheet> getAll() {
        if (all == null) all = motions.of(number());
        return all;
    }

    /** What is not answered yet. */
    public List<MotionSheet> getOpen() {
        return getAll().stream().filter(MotionSheet::isOpen).toList();
    }

    /** A motion in one line: what is asked, of which object or for how many days. */
    public String named(MotionSheet one) {
        String kind = words("motion.kind." + one.kind());
        if (one.exhibit() != null) return kind + ": " + one.exhibit();
        return one.days() == null ? kind : words("motion.days", kind, one.days());
    }

    public String answer() {
        desk.answer(number(), Mandatory.value("motion.choice", motion), new Answer(granted, text));
        return anew(words("motion.answered"));
    }

    public Long getMotion() {
        return motion == null && getOpen().size() == 1
                ? Long.valueOf(getOpen().get(0).id())
                : motion;
    }

    public void setMotion(Long motion) {
        this.motion = motion;
    }

    public Boolean getGranted() {
        return granted;
    }

    public void setGranted(Boolean granted) {
        this.granted = granted;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
