package kz.dalel.dist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A demonstration case: who asks for what, and up to which state it is led. */
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
        String exhibit) {

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
}
