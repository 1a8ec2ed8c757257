package kz.dalel.request;

import java.util.Locale;

/** As what somebody takes part in a case. */
public enum Capacity {
    /** Whoever issued the resolution or ruling: he decides alone. */
    APPOINTING,
    /** His body: reads, receives. */
    APPOINTING_BODY,
    /** The system of his body that drew the request up for him: hands it in and takes it back, decides nothing. */
    AGENCY_SYSTEM,
    SUPERVISING_PROSECUTOR,
    LAWYER,
    /** The site of the Center that keeps the case. */
    REGISTRY,
    /** Whoever keeps objects of the case at another site, while they are there. */
    CUSTODIAN,
    NAMED_EXPERT,
    EXPERT,
    REVIEWER,
    /** Whoever advises on a request for methodical help: he examines nothing. */
    ADVISER,
    /** Whoever reads for an emergency, for hours and with the leave of another; he writes nothing. */
    EMERGENCY_READER;

    /** The word as the custody log writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
