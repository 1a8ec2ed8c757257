package kz.dalel.web.page.correspondence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.dalel.correspondence.Correspondence;
import kz.dalel.correspondence.MessageForm;
import kz.dalel.correspondence.MessageKind;
import kz.dalel.correspondence.MessageLine;
import kz.dalel.correspondence.Side;
import kz.dalel.correspondence.ThreadDesk;
import kz.dalel.request.State;
import kz.dalel.web.page.Moments;
import kz.dalel.web.page.request.CaseForm;

/** The thread on the page of a case, {@code #{threadPart}}, and what the reader writes into it. */
@Named
@ViewScoped
public class ThreadPart extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Correspondence correspondence;

    @Inject
    ThreadDesk desk;

    private MessageKind kind;
    private String text;
    private Long answers;
    private String partner;
    private LocalDate calledOn;
    private String calledTime;
    private boolean procedural;
    private transient List<MessageLine> all;
    private transient Boolean open;
    private transient Boolean writing;

    /** Whether the thread shows to the reader; before registration there is none. */
    public boolean isOpen() {
        if (open == null) open = correspondence.isOpenTo(number()) && isRegistered();
        return open;
    }

    public boolean isWriting() {
        if (writing == null)
            writing = isOpen() && !correspondence.sides(number()).isEmpty();
        return writing;
    }

    public List<MessageLine> getAll() {
        if (all == null) all = correspondence.of(number());
        return all;
    }

    /** The questions that wait for the reader. */
    public List<MessageLine> getQuestions() {
        Set<Side> sides = correspondence.sides(number());
        return getAll().stream()
                .filter(message -> message.waits() && sides.stream().anyMatch(message.side()::asks))
                .toList();
    }

    /** What can be written: an answer, where something was asked. */
    public List<MessageKind> getKinds() {
        return Arrays.stream(MessageKind.values())
                .filter(one -> one != MessageKind.ANSWER || !getQuestions().isEmpty())
                .toList();
    }

    public String write() {
        desk.write(
                number(),
                new MessageForm(
                        kind, text, answers, partner, Moments.of("thread.calledAt", calledOn, calledTime), procedural));
        return anew(words("thread.done"));
    }

    private boolean isRegistered() {
        State state = page().getRequest().state();
        return state != State.DRAFT
                && state != State.SUBMITTED
                && state != State.RECEIVED
                && state != State.DISCREPANCY;
    }

    public MessageKind getKind() {
        return kind;
    }

    public void setKind(MessageKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getAnswers() {
        return answers;
    }

    public void setAnswers(Long answers) {
        this.answers = answers;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public LocalDate getCalledOn() {
        return calledOn;
    }

    public void setCalledOn(LocalDate calledOn) {
        this.calledOn = calledOn;
    }

    public String getCalledTime() {
        return calledTime;
    }

    public void setCalledTime(String calledTime) {
        this.calledTime = calledTime;
    }

    public boolean isProcedural() {
        return procedural;
    }

    public void setProcedural(boolean procedural) {
        this.procedural = procedural;
    }
}
