package kz.dalel.web.page.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.dalel.visa.VisaSwitchForm;
import kz.dalel.visa.VisaSwitchLine;
import kz.dalel.visa.VisaSwitches;
import kz.dalel.web.page.access.Told;

/** Which bodies keep an internal visa, {@code #{visaSwitchPart}}, on the page of bodies. */
@Named
@ViewScoped
public class VisaSwitchPart implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    VisaSwitches switches;

    @Inject
    Told told;

    private String body;
    private Boolean kept;
    private String ground;
    private transient List<VisaSwitchLine> all;

    /** What was set, the newest first. */
    public List<VisaSwitchLine> getAll() {
        if (all == null) all = switches.all();
        return all;
    }

    public String set() {
        switches.set(new VisaSwitchForm(body, kept, ground));
        return told.at("/app/bodies.xhtml", null, "visaSwitch.done");
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Boolean getKept() {
        return kept;
    }

    public void setKept(Boolean kept) {
        this.kept = kept;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
