package kz.dalel.method;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** That an officer may use a method, from a day on. Written once; another term is another one. */
@Entity
@Immutable
@Table(name = "method_authorisation")
class MethodAuthorisation {
    @EmbeddedId
    private Key key;

    private LocalDate validTo;
    private String ground;
    private String grantedBy;
    private Instant grantedAt;

    protected MethodAuthorisation() {}

    MethodAuthorisation(String method, AuthorisationForm form, String by, Instant at) {
        key = new Key(form.officer(), method, form.validFrom());
        validTo = form.validTo();
        ground = form.ground();
        grantedBy = by;
        grantedAt = at;
    }

    String officer() {
        return key.officer();
    }

    Authorisation sheet(String name) {
        AuthorisationForm said = new AuthorisationForm(key.officer(), key.validFrom(), validTo, ground);
        return new Authorisation(name, said, grantedBy, grantedAt);
    }

    /** Of whom, for what, from when. */
    @Embeddable
    record Key(String officer, String method, LocalDate validFrom) implements Serializable {}
}
