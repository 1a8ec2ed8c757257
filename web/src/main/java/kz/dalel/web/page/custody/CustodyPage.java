package kz.dalel.web.page.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.timestamp.TimestampSheet;
import kz.dalel.timestamp.Timestamps;
import kz.dalel.transparency.LogSheet;
import kz.dalel.transparency.ReadSide;

/** The log as everybody may see it, {@code #{custodyPage.log}}. */
@Named
@RequestScoped
public class CustodyPage {
    @Inject
    ReadSide side;

    @Inject
    Timestamps timestamps;

    private LogSheet log;
    private TimestampSheet stamps;

    public LogSheet getLog() {
        if (log == null) log = side.sheet();
        return log;
    }

    public TimestampSheet getStamps() {
        if (stamps == null) stamps = timestamps.sheet();
        return stamps;
    }
}
