package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kz.dalel.kernel.Answer;
import kz.dalel.kernel.Once;
import kz.dalel.review.CommentForm;
import kz.dalel.review.CommentLine;
import kz.dalel.review.ReviewDesk;
import kz.dalel.web.page.request.CaseForm;

/** A comment of the reviewer; sent twice it is written once. */
@Named
@ViewScoped
public class CommentEntry extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ReviewDesk desk;

    @Inject
    Once once;

    private String place;
    private String text;
    private String ticket = UUID.randomUUID().toString();

    public String take() {
        CommentForm form = new CommentForm(place, text);
        once.once(ticket, ticket, () -> {
            int ordinal = desk.comment(number(), form);
            return new Answer(201, "", "", Integer.toString(ordinal));
        });
        return anew(words("step.comment.written"));
    }

    public List<CommentLine> getComments() {
        return desk.comments(number());
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }
}
