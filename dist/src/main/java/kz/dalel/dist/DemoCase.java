package kz.dalel.dist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A demonstration case: who asks for what, up to which state it is led, and what it shows besides; no exhibit where help is asked. */
record DemoCase(
        @JsonProperty("as") String by,
        String language,
        String until,
        String proceeding,
        String caseNumber,
        List<String> articles,
        String threat,
        String aiForm,
        String sector,
        String urgent,
        String grounds,
        List<String> questions,
        String exhibit,
        DemoStory story) {
    /** To whom a case passes that passes in mid-examination. */
    static final String HEIR = "fma";

    /** The city of the site that serves the asking body: its accounts carry it in their names. */
    boolean inAlmaty() {
        return by.equals("investigator");
    }

    String registrar() {
        return inAlmaty() ? "registrar.almaty" : "registrar";
    }

    String custodian() {
        return inAlmaty() ? "custodian.almaty" : "custodian";
    }

    boolean shows(DemoStory other) {
        return story == other;
    }

    /** Whether several experts examine. */
    boolean several() {
        return shows(DemoStory.COMMISSION) || shows(DemoStory.COMPLEX);
    }

    /** Who may be found to have it: whoever asked, and whom it passed to. */
    List<String> holders() {
        return shows(DemoStory.PASSED) ? List.of(by, HEIR) : List.of(by);
    }
}
