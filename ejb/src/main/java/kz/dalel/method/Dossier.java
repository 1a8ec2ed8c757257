package kz.dalel.method;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The dossier of a validation, or of one that followed it. Written once. */
@Entity
@Immutable
@Table(name = "method_dossier")
class Dossier {
    @EmbeddedId
    private Key key;

    private String data;
    private String criteria;
    private String results;
    private String limits;
    private String errorRates;
    private String validator;
    private LocalDate validatedOn;
    private LocalDate revalidationDue;
    private String recordedBy;
    private Instant recordedAt;

    protected Dossier() {}

    Dossier(Key key, DossierForm form, String by, Instant at) {
        this.key = key;
        data = form.data();
        criteria = form.criteria();
        results = form.results();
        limits = form.limits();
        errorRates = form.errorRates();
        validator = form.validator();
        validatedOn = form.validatedOn();
        revalidationDue = form.revalidationDue();
        recordedBy = by;
        recordedAt = at;
    }

    boolean holds(LocalDate today) {
        return !revalidationDue.isBefore(today);
    }

    boolean isBy(String account) {
        return recordedBy.equals(account);
    }

    MethodVersion.Key of() {
        return new MethodVersion.Key(key.method(), key.number());
    }

    DossierSheet sheet() {
        DossierForm said =
                new DossierForm(data, criteria, results, limits, errorRates, validator, validatedOn, revalidationDue);
        return new DossierSheet(key.ordinal(), said, recordedBy, recordedAt);
    }

    /** The n-th validation of a version. */
    @Embeddable
    record Key(String method, int number, int ordinal) implements Serializable {}
}
