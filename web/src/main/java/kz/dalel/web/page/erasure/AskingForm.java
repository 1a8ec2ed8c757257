package kz.dalel.web.page.erasure;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kz.dalel.erasure.ErasureDesk;
import kz.dalel.erasure.ErasureForm;
import kz.dalel.web.language.Words;
import kz.dalel.web.page.SentFile;

/** One person asks, another confirms. */
@Named
@ViewScoped
public class AskingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ErasureDesk desk;

    @Inject
    Words words;

    private Long entry;
    private String number;
    private LocalDate date;
    private String ground;
    private final SentFile scan = new SentFile();

    public String ask() {
        desk.ask(new ErasureForm(entry, number, date, ground, scan.getUpload()));
        return anew("erasure.asked");
    }

    /** Confirms what another asked for. */
    public String confirm(long id) {
        desk.confirm(id);
        return anew("erasure.done");
    }

    private String anew(String key) {
        String said = words.of(key);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, said));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/app/erasures.xhtml?faces-redirect=true";
    }

    public Long getEntry() {
        return entry;
    }

    public void setEntry(Long entry) {
        this.entry = entry;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public SentFile getScan() {
        return scan;
    }
}
