package kz.dalel.method;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A method by its code and title; what it is stands in its versions. */
@Entity
@Immutable
@Table(name = "method")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class RegisteredMethod {
    @Id
    private String code;

    @Embedded
    private MethodTitle title;

    private String registeredBy;
    private Instant registeredAt;

    protected RegisteredMethod() {}

    RegisteredMethod(MethodForm form, String by, Instant at) {
        code = form.code();
        title = form.title();
        registeredBy = by;
        registeredAt = at;
    }

    String code() {
        return code;
    }

    MethodTitle title() {
        return title;
    }
}
