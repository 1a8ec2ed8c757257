package kz.dalel.web.page.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.caseload.Caseload;
import kz.dalel.caseload.CaseloadSheet;
import kz.dalel.caseload.Count;
import kz.dalel.web.language.ReadersLanguage;
import kz.dalel.web.language.Vocabulary;

/** The figures, {@code #{caseloadPage}}; they are counted once an answer. */
@Named("caseloadPage")
@RequestScoped
public class CaseloadPage {
    @Inject
    Caseload caseload;

    @Inject
    ReadersLanguage reader;

    private CaseloadSheet sheet;

    /** Counts before anything is shown, so that a refusal has a page of its own. */
    public void open() {
        getSheet();
    }

    public CaseloadSheet getSheet() {
        if (sheet == null) sheet = caseload.sheet();
        return sheet;
    }

    /** A number in words: itself, "more than", or that it is not told. */
    public String number(Count count) {
        return Vocabulary.of(reader.language()).say("caseload.number." + count.is(), count.cases());
    }
}
