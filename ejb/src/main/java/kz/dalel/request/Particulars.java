package kz.dalel.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the act says of the case, beside its kind, its questions and the act itself. */
@Embeddable
class Particulars {
    @Enumerated(EnumType.STRING)
    private RequestDraft.Proceeding proceeding;

    private String caseNumber;
    private List<String> articles = new ArrayList<>();
    private List<String> threatCategories = new ArrayList<>();
    private String aiForm;
    private String sector;
    private String grounds;
    private String namedExpert;
    private String partiesInformed;
    private LocalDate detentionEnds;
    private boolean urgent;
    private String urgencyReason;

    void write(RequestDraft draft) {
        proceeding = draft.proceeding() == null ? RequestDraft.Proceeding.CRIMINAL : draft.proceeding();
        caseNumber = draft.caseNumber() == null ? "" : draft.caseNumber();
        articles = new ArrayList<>(draft.articles());
        threatCategories = new ArrayList<>(draft.threatCategories());
        aiForm = draft.aiForm();
        sector = draft.sector();
        grounds = draft.grounds();
        namedExpert = draft.namedExpert();
        partiesInformed = draft.partiesInformed();
        detentionEnds = draft.detentionEnds();
        urgent = Boolean.TRUE.equals(draft.urgent());
        urgencyReason = draft.urgencyReason();
    }

    void renumber(String number) {
        caseNumber = number;
    }

    /** Detention ends on that day; null where nobody is detained. */
    void detain(LocalDate last) {
        detentionEnds = last;
    }

    String caseNumber() {
        return caseNumber;
    }

    /** By account or name; null where the act names none. */
    String namedExpert() {
        return namedExpert;
    }

    LocalDate detentionEnds() {
        return detentionEnds;
    }

    Facts facts(RequestDraft.Kind kind, RequestDraft.Type type, List<String> questions) {
        return new Facts(
                kind,
                type,
                proceeding,
                caseNumber,
                articles,
                threatCategories,
                aiForm,
                sector,
                grounds,
                questions,
                urgent,
                urgencyReason,
                partiesInformed);
    }
}
