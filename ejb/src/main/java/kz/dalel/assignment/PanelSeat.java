package kz.dalel.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.stream.Collectors;
import kz.dalel.request.RequestNumber;
import org.hibernate.annotations.Immutable;

/** A place on a panel: who has it, in which specialty, and which questions are his part. Written once. */
@Entity
@Immutable
@Table(name = "panel_seat")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class PanelSeat {
    @EmbeddedId
    private Key key;

    private int ordinal;
    private String specialty;
    private String questions;
    private boolean common;

    protected PanelSeat() {}

    PanelSeat(Panel.Key panel, int ordinal, Member member) {
        key = new Key(panel.request(), panel.round(), member.expert());
        this.ordinal = ordinal;
        specialty = member.specialty();
        questions = member.questions().stream().map(Object::toString).collect(Collectors.joining(","));
        common = member.common();
    }

    /** Whose place on which panel. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "text", column = @Column(name = "request")) RequestNumber request,
            int round,
            String officer)
            implements Serializable {}
}
