package kz.dalel.web.page;

import java.io.Serializable;
import java.time.LocalDate;
import kz.dalel.examination.Tool;

/** A tool as it is typed on a form. */
public class TypedTool implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String version;
    private LocalDate verifiedOn;

    public boolean isSaid() {
        return name != null || version != null || verifiedOn != null;
    }

    public Tool tool() {
        return new Tool(name, version, verifiedOn);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public LocalDate getVerifiedOn() {
        return verifiedOn;
    }

    public void setVerifiedOn(LocalDate verifiedOn) {
        this.verifiedOn = verifiedOn;
    }
}
