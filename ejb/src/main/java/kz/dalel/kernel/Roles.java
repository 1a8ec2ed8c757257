package kz.dalel.kernel;

/** The realm roles, as the token carries them, and the machines' own. */
public final class Roles {
    public static final String REQUESTER = "requester";
    public static final String PROSECUTOR = "prosecutor";
    public static final String PROSECUTION_HEAD = "prosecution_head";
    public static final String REGISTRAR = "registrar";
    public static final String ARCHIVIST = "archivist";
    public static final String CUSTODIAN = "custodian";
    public static final String HEAD = "head";
    public static final String UNIT_HEAD = "unit_head";
    public static final String EXPERT = "expert";
    public static final String SPECIALIST = "specialist";
    public static final String REVIEWER = "reviewer";
    public static final String QUALITY = "quality";
    /** Reads figures and no cases. */
    public static final String STATISTICIAN = "statistician";

    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    /** An agency's own system, a client without a person: it hands in for officers of its body and decides nothing. */
    public static final String AGENCY_SYSTEM = "agency_system";

    /** The process engine: timers and delegates. */
    public static final String ENGINE = "engine";
    /** The extraction worker's service account. */
    public static final String WORKER = "worker";

    /** The sweep of uploads and orphans; the container itself has this role, no account. */
    public static final String SWEEPER = "sweeper";

    /** Whoever gives entries of the log their places; the container itself, too. */
    public static final String SEQUENCER = "sequencer";

    /** The schedule that reads stored bytes anew; the container's own, as the sweeper's. */
    public static final String FIXITY = "fixity";

    /** Whoever carries the log's checkpoints out of the house; the container's own, too. */
    public static final String HERALD = "herald";

    /** Whoever carries mail about notices; the container's own, too. */
    public static final String POSTMAN = "postman";

    private Roles() {}
}
