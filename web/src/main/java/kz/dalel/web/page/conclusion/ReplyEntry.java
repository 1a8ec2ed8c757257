package kz.dalel.web.page.conclusion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import kz.dalel.kernel.Answer;
import kz.dalel.kernel.Once;
import kz.dalel.review.ReviewDesk;
import kz.dalel.web.page.request.CaseForm;

/** The expert’s reply to a comment; sent twice it is written once. */
@Named
@ViewScoped
public class ReplyEntry extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ReviewDesk desk;

    @Inject
    Once once;

    private Integer comment;
    private String text;
    private String ticket = UUID.randomUUID().toString();

    public String take() {
        once.once(ticket, ticket, () -> {
            int ordinal = desk.reply(number(), comment, text);
            return new Answer(201, "", "", Integer.toString(ordinal));
        });
        return anew(words("step.reply.written"));
    }

    public Integer getComment() {
        return comment;
    }

    public void setComment(Integer comment) {
        this.comment = comment;
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
