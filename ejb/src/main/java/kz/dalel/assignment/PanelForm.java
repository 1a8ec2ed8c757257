package kz.dalel.assignment;

/** In which form an examination is made (Law No 44-VI, art. 32, 33; CPC art. 281, 282). */
public enum PanelForm {
    /** By one expert. */
    SINGLE,
    /** By several experts of one specialty; each does the full study, all sign one conclusion, or dissent. */
    COMMISSION,
    /** By experts of several specialties; each studies and signs his part. */
    COMPLEX
}
