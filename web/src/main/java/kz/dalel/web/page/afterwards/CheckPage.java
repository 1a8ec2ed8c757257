package kz.dalel.web.page.afterwards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.correction.CheckedPaper;
import kz.dalel.correction.PaperCheck;
import kz.dalel.kernel.Refusal;

/** The check of a paper that somebody holds, {@code #{checkPage}}; open to everybody, and it tells nothing of the case. */
@Named
@RequestScoped
public class CheckPage {
    @Inject
    PaperCheck check;

    private String paper;
    private CheckedPaper found;

    /** Looks for the paper that the address names; a page without one only asks for it. */
    public void look() {
        if (paper == null || paper.isBlank()) return;
        try {
            found = check.of(paper);
        } catch (Refusal unknown) {
            if (unknown.kind() != Refusal.Kind.NOT_FOUND) throw unknown;
        }
    }

    /** Whether a paper was named that was never printed here. */
    public boolean isUnknown() {
        return paper != null && !paper.isBlank() && found == null;
    }

    /** What is known of the paper; null for none. */
    public CheckedPaper getFound() {
        return found;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
