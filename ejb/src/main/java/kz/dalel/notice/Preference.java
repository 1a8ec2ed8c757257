package kz.dalel.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** How an officer wants mail about his notices. */
@Entity
@Table(name = "notice_preference")
class Preference {
    @Id
    private String officer;

    @Version
    private long version;

    private String address;
    private String language;

    @Enumerated(EnumType.STRING)
    private PreferenceSheet.Mode mode;

    private int digestHour;

    /** In their order, so that they compare. */
    private List<String> muted = new ArrayList<>();

    protected Preference() {}

    Preference(String officer, PreferenceSheet wanted) {
        this.officer = officer;
        become(wanted);
    }

    void become(PreferenceSheet wanted) {
        address = wanted.address();
        language = wanted.language();
        mode = wanted.mode();
        digestHour = wanted.digestHour();
        List<String> kinds = wanted.muted().stream().map(Enum::name).sorted().toList();
        if (!kinds.equals(muted)) muted = new ArrayList<>(kinds);
    }

    PreferenceSheet sheet() {
        return new PreferenceSheet(
                address,
                language,
                mode,
                digestHour,
                muted.stream().map(NoticeKind::valueOf).toList());
    }
}
