package kz.dalel.web.page.store;

import java.util.List;
import java.util.stream.Stream;
import kz.dalel.handover.Receiving;
import kz.dalel.web.page.FoundObject;
import kz.dalel.web.page.SentFile;

/** How an object was found that came from other hands: what differs, the signed act, photographs of seal and condition. */
public class FoundEntry extends FoundObject {
    private static final long serialVersionUID = 1L;

    private String discrepancy;
    private final SentFile act = new SentFile();
    private final SentFile sealPhotograph = new SentFile();
    private final SentFile photograph = new SentFile();

    /** What the desk takes. */
    public Receiving receiving() {
        List<String> photographs = sent(sealPhotograph, photograph);
        return new Receiving(
                getCondition(), getSealIntact(), getSeal(), getPlace(), discrepancy, act.getUpload(), photographs);
    }

    /** The uploads of those files that were sent. */
    static List<String> sent(SentFile... files) {
        return Stream.of(files)
                .map(SentFile::getUpload)
                .filter(upload -> upload != null)
                .toList();
    }

    public String getDiscrepancy() {
        return discrepancy;
    }

    public void setDiscrepancy(String discrepancy) {
        this.discrepancy = discrepancy;
    }

    public SentFile getAct() {
        return act;
    }

    public SentFile getSealPhotograph() {
        return sealPhotograph;
    }

    public SentFile getPhotograph() {
        return photograph;
    }
}
