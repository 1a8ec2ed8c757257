package kz.dalel.web.page.erasure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.erasure.ErasureDesk;
import kz.dalel.erasure.ErasureSheet;

/** Erasures, asked for and done, {@code #{erasurePage}}. */
@Named
@RequestScoped
public class ErasurePage {
    private static final int MOST = 50;

    @Inject
    ErasureDesk desk;

    private List<ErasureSheet> erasures;

    /** The newest first. */
    public List<ErasureSheet> getErasures() {
        if (erasures == null) erasures = desk.newest(MOST);
        return erasures;
    }
}
