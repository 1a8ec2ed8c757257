package kz.dalel.dist;

/** What a demonstration case shows besides the main path. */
enum DemoStory {
    /** Two experts of one specialty; the second dissents, and each signs what is his. */
    COMMISSION,
    /** Two experts of two specialties; the second has signed his part, the coordinator's signature is waited for. */
    COMPLEX,
    /** Methodical help: an adviser is named and answers. */
    ADVICE,
    /** A colleague of the appointing person puts an internal visa, which informs and holds nothing. */
    VISA,
    /** The case passes to another body in mid-examination. */
    PASSED,
    /** A slip is found after the delivery; whoever checks the old paper is told of the act that corrects it. */
    CORRECTED,
    /** The reviewer disagrees; the expert stands by his conclusion and signs it. */
    INSISTED,
    /** The named expert is on leave; the appointing person is asked whether any expert may take his place. */
    NAMED_AWAY
}
