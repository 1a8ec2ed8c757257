package kz.dalel.request;

import java.time.LocalDate;
import java.util.Objects;

/** What a request says that may have been entered wrong and can be put right after its submission. */
public enum RequestField {
    /** Code of the body; only where its act came on paper. */
    APPOINTING_BODY,
    /** Name and post; only where the act came on paper. */
    APPOINTING_PERSON,
    CASE_NUMBER,
    /** ISO 8601, as the other day. */
    RESOLUTION_DATE,
    RESOLUTION_PLACE,
    DETENTION_ENDS;

    /** Whether a day stands there. */
    public boolean isDay() {
        return this == RESOLUTION_DATE || this == DETENTION_ENDS;
    }

    /** Whether it tells who appoints. */
    public boolean isAppointing() {
        return this == APPOINTING_BODY || this == APPOINTING_PERSON;
    }

    /** What stands there; null for nothing. */
    public String of(RequestSheet sheet) {
        return switch (this) {
            case APPOINTING_BODY -> sheet.appointingBody();
            case APPOINTING_PERSON -> sheet.appointingPerson();
            case CASE_NUMBER -> sheet.caseNumber();
            case RESOLUTION_DATE -> day(sheet.resolution().date());
            case RESOLUTION_PLACE -> sheet.resolution().place();
            case DETENTION_ENDS -> day(sheet.detentionEnds());
        };
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, null);
    }
}
