package kz.dalel.web.page.afterwards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.request.Step;
import kz.dalel.testimony.OutcomeDesk;
import kz.dalel.testimony.Ruled;
import kz.dalel.web.page.request.CaseForm;

/** What a court said of the conclusion. */
@Named
@ViewScoped
public class OutcomeForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    OutcomeDesk desk;

    private Ruled.Ruling ruling;
    private String reason;
    private String articles;
    private String court;
    private LocalDate decidedOn;
    private String actNumber;

    public String take() {
        desk.record(number(), new Ruled(ruling, reason, codes(articles), court, decidedOn, actNumber));
        return taken(Step.OUTCOME);
    }

    /** Codes of articles as they are typed: with commas or white space between them. */
    static List<String> codes(String typed) {
        if (typed == null) return List.of();
        return Stream.of(typed.split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    public Ruled.Ruling[] getRulings() {
        return Ruled.Ruling.values();
    }

    public Ruled.Ruling getRuling() {
        return ruling;
    }

    public void setRuling(Ruled.Ruling ruling) {
        this.ruling = ruling;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getArticles() {
        return articles;
    }

    public void setArticles(String articles) {
        this.articles = articles;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getActNumber() {
        return actNumber;
    }

    public void setActNumber(String actNumber) {
        this.actNumber = actNumber;
    }
}
