package kz.dalel.web.page.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.dalel.notice.NoticeKind;
import kz.dalel.notice.PreferenceSheet;
import kz.dalel.notice.Preferences;
import kz.dalel.web.language.Language;
import kz.dalel.web.page.access.Told;

/** How the reader wants mail about his notices, {@code #{preferencesPage}}. */
@Named
@ViewScoped
public class PreferencesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Preferences preferences;

    @Inject
    Told told;

    private String address;
    private String language;
    private PreferenceSheet.Mode mode;
    private Integer digestHour;
    private NoticeKind[] muted;

    @PostConstruct
    void show() {
        PreferenceSheet own = preferences.own();
        address = own.address();
        language = own.language();
        mode = own.mode();
        digestHour = own.digestHour();
        muted = own.muted().toArray(NoticeKind[]::new);
    }

    public String save() {
        preferences.wish(
                new PreferenceSheet(address, language, mode, digestHour, muted == null ? List.of() : List.of(muted)));
        return told.at("/app/preferences.xhtml", null, "preference.done");
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public PreferenceSheet.Mode[] getModes() {
        return PreferenceSheet.Mode.values();
    }

    public List<NoticeKind> getOptional() {
        return PreferenceSheet.OPTIONAL;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public PreferenceSheet.Mode getMode() {
        return mode;
    }

    public void setMode(PreferenceSheet.Mode mode) {
        this.mode = mode;
    }

    public Integer getDigestHour() {
        return digestHour;
    }

    public void setDigestHour(Integer digestHour) {
        this.digestHour = digestHour;
    }

    public NoticeKind[] getMuted() {
        return muted == null ? null : muted.clone();
    }

    public void setMuted(NoticeKind[] muted) {
        this.muted = muted == null ? null : muted.clone();
    }
}
