package kz.dalel.method;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A tool by its code, name and serial number; what may be used is a version of it. */
@Entity
@Immutable
@Table(name = "tool")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class RegisteredTool {
    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private ToolKind kind;

    private String maker;
    private String serial;
    private String enteredBy;
    private Instant enteredAt;

    protected RegisteredTool() {}

    RegisteredTool(ToolForm form, String by, Instant at) {
        code = form.code();
        name = form.name();
        kind = form.kind();
        maker = form.maker();
        serial = form.serial();
        enteredBy = by;
        enteredAt = at;
    }

    String code() {
        return code;
    }

    /** The name in conclusions; that of a device has its serial number. */
    String title() {
        return serial == null ? name : name + " (" + serial + ")";
    }

    ToolForm said() {
        return new ToolForm(code, name, kind, maker, serial);
    }
}
