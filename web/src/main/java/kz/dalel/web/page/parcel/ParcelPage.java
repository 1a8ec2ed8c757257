package kz.dalel.web.page.parcel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.dalel.handover.ParcelDesk;
import kz.dalel.handover.ParcelSheet;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;

/** One parcel with what is in it, {@code #{parcelPage}}; for its giver and its receiver. */
@Named
@ViewScoped
public class ParcelPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ParcelDesk desk;

    @Inject
    Caller caller;

    private String id;
    private transient ParcelSheet sheet;

    /** Reads it before anything is shown, so that a refusal has a page of its own. */
    public void show() {
        sheet = desk.sheet(number());
    }

    public ParcelSheet getSheet() {
        if (sheet == null) show();
        return sheet;
    }

    /** Whether the reader opens it. */
    public boolean isForReader() {
        return getSheet().isUnderWay() && getSheet().receiver().equals(party());
    }

    /** Whether the reader may take it back. */
    public boolean isGiver() {
        return getSheet().isUnderWay() && getSheet().giver().equals(party());
    }

    long number() {
        if (id == null || !id.matches("[0-9]{1,18}")) throw Refusal.notFound("parcel.unknown");
        return Long.parseLong(id);
    }

    private String party() {
        return caller.actor().party();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
