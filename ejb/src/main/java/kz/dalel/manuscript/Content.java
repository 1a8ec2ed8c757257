package kz.dalel.manuscript;

import java.util.List;

/**
 * What a conclusion says (CPC art. 283); a member that does not apply is null. Days are ISO dates, kinds are codes: words are
 * put to them when it is printed.
 *
 * @param evaluation what the findings mean and why
 * @param dissent of an expert who does not agree with the others
 * @param panel all experts where several examine together; null where one does
 */
record Content(
        Opening opening,
        Appointment appointment,
        Author expert,
        WarningMark warning,
        List<String> questions,
        String personsPresent,
        List<Item> objects,
        Study study,
        String evaluation,
        List<Reply> answers,
        String dissent,
        List<Annex> annexes,
        List<Panelist> panel) {

    /** Which conclusion of which case, where and when it was made; {@code term} is the last day of the term. */
    record Opening(
            String request,
            Integer version,
            String language,
            String center,
            String site,
            String received,
            String began,
            String drafted,
            String term) {}

    /** By whose act, on which grounds; the digest is that of the act itself. */
    record Appointment(
            String body,
            String person,
            String date,
            String place,
            String sha256,
            String proceeding,
            String caseNumber,
            List<String> articles,
            String kind,
            String type,
            String grounds) {}

    /** Who examined. */
    record Author(String name, String education, String specialty, String experience, String degree, String post) {}

    /** One of several experts: in which specialty, which questions are his part, and the day on which he was warned. */
    record Panelist(
            String name,
            Boolean coordinator,
            String specialty,
            List<Integer> questions,
            Boolean common,
            String warned) {}

    /** The warning of liability in the edition that he signed, and the day. */
    record WarningMark(String text, String edition, String act, String signedOn) {}

    /** An object: whence, how it was packed and sealed, how it was found; its file by digest. */
    record Item(
            String number,
            String name,
            String kind,
            String origin,
            String inventoryLine,
            String packaging,
            String seal,
            String condition,
            Boolean sealIntact,
            String sealFound,
            String fileName,
            String sha256,
            Long size) {}

    /**
     * What was done: plan, propositions laid down before the results, methods, tools, notes that stand, deviations. Methods and
     * deviations are null in a content that is older than their registers.
     */
    record Study(
            String plan,
            List<String> propositions,
            List<Technique> methods,
            List<Instrument> tools,
            List<Finding> findings,
            List<Departure> deviations) {}

    /** A method in its version; outside the state register it says why it was used. */
    record Technique(String method, Integer version, String title, String stateRegister, String justification) {}

    /** What was done otherwise than a method says, why, and who decided on it. */
    record Departure(
            Integer number,
            Integer note,
            String method,
            String what,
            String reason,
            Boolean authorised,
            String decidedBy,
            String decided,
            String remark) {}

    record Instrument(String name, String version, String verifiedOn) {}

    /** A note that stands; observation and opinion are never in one. */
    record Finding(
            Integer note,
            String kind,
            String outcome,
            String exhibit,
            String method,
            String tool,
            String text,
            String reason) {}

    /** The answer to a question, counted from 1, or the reason why it is not answered. */
    record Reply(Integer question, String text, Boolean refused, String reason, String certainty) {}
}
