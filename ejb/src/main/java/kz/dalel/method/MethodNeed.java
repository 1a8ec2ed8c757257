package kz.dalel.method;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** That an examination of a specialty needs a method, or needs it no longer, from a day on. Written once; the newest holds. */
@Entity
@Immutable
@Table(name = "method_need")
class MethodNeed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "method_need_number")
    @SequenceGenerator(name = "method_need_number", sequenceName = "method_need_number", allocationSize = 1)
    private Long number;

    private String specialty;
    private String method;
    private boolean needed;
    private LocalDate validFrom;
    private String ground;
    private String saidBy;
    private Instant saidAt;

    protected MethodNeed() {}

    MethodNeed(String method, NeedForm form, String by, Instant at) {
        this.method = method;
        specialty = form.specialty();
        needed = form.needed();
        validFrom = form.validFrom();
        ground = form.ground();
        saidBy = by;
        saidAt = at;
    }

    Need sheet() {
        return new Need(number, method, new NeedForm(specialty, needed, validFrom, ground), saidBy, saidAt);
    }
}
