package kz.dalel.web.page.correspondence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kz.dalel.diary.AppearanceDesk;
import kz.dalel.diary.AppearanceForm;
import kz.dalel.diary.AppearanceKind;
import kz.dalel.diary.AppearanceLine;
import kz.dalel.diary.Diary;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Capacity;
import kz.dalel.request.CaseSheet;
import kz.dalel.web.page.Moments;
import kz.dalel.web.page.request.CaseForm;

/** When the expert of the case has to appear, {@code #{appearancePart}}, and where it is entered and cancelled. */
@Named
@ViewScoped
public class AppearancePart extends CaseForm {
    private static final long serialVersionUID = 1L;

    @Inject
    Diary diary;

    @Inject
    AppearanceDesk desk;

    private String officer;
    private AppearanceKind kind;
    private LocalDate day;
    private String from;
    private String to;
    private String place;
    private String ground;
    private boolean despite;
    private Long cancelled;
    private String reason;
    private transient List<AppearanceLine> all;

    public List<AppearanceLine> getAll() {
        if (all == null) all = diary.of(number());
        return all;
    }

    /** Those that were not cancelled. */
    public List<AppearanceLine> getStanding() {
        return getAll().stream().filter(one -> one.cancelReason() == null).toList();
    }

    /** Whether the reader enters appearances, and there is an expert to appear. */
    public boolean isEntering() {
        boolean may = page().is(Capacity.APPOINTING, Roles.REQUESTER) || page().is(Capacity.REGISTRY, Roles.REGISTRAR);
        return may && !getExperts().isEmpty();
    }

    public List<CaseSheet.Participant> getExperts() {
        return page().sheet().participants().stream()
                .filter(one -> one.capacity() == Capacity.EXPERT && one.until() == null)
                .toList();
    }

    /** The account behind a party. */
    public String account(CaseSheet.Participant one) {
        return one.party().substring("user:".length());
    }

    public AppearanceKind[] getKinds() {
        return AppearanceKind.values();
    }

    public String record() {
        AppearanceForm form = new AppearanceForm(
                officer,
                kind,
                Moments.of("appearance.starts", day, from),
                Moments.of("appearance.ends", day, to),
                place,
                ground,
                despite);
        desk.record(number(), form);
        return anew(words("appearance.done"));
    }

    public String cancel() {
        desk.cancel(number(), Mandatory.value("appearance.which", cancelled), reason);
        return anew(words("appearance.cancelDone"));
    }

    public String getOfficer() {
        return officer == null && getExperts().size() == 1
                ? account(getExperts().get(0))
                : officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public AppearanceKind getKind() {
        return kind;
    }

    public void setKind(AppearanceKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public boolean isDespite() {
        return despite;
    }

    public void setDespite(boolean despite) {
        this.despite = despite;
    }

    public Long getCancelled() {
        return cancelled;
    }

    public void setCancelled(Long cancelled) {
        this.cancelled = cancelled;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
