package kz.dalel.assignment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dalel.request.Capacity;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.RequestDraft;

/**
 * What of a case decides who may examine in it.
 *
 * @param type of the examination, as decided at triage
 * @param questions how many are asked
 * @param specialty decided at triage; empty before
 * @param named the expert whom the appointing body names; empty when it names none or agreed to any
 * @param sides accounts of those who take or took part as appointing person, prosecutor or lawyer
 * @param bodies codes of the bodies that appoint or appointed
 * @param conflicted accounts of those who declared a conflict in it
 * @param challenged accounts of those against whom a challenge was granted in it
 * @param earlier accounts of those who examined before a repeat examination
 * @param background what else lies behind it
 */
record Matter(
        RequestDraft.Type type,
        int questions,
        String specialty,
        String named,
        Set<String> sides,
        Set<String> bodies,
        Set<String> conflicted,
        Set<String> challenged,
        Set<String> earlier,
        Background background) {
    private static final Set<Capacity> SIDES =
            EnumSet.of(Capacity.APPOINTING, Capacity.SUPERVISING_PROSECUTOR, Capacity.LAWYER);

    Matter {
        sides = Set.copyOf(sides);
        bodies = Set.copyOf(bodies);
        conflicted = Set.copyOf(conflicted);
        challenged = Set.copyOf(challenged);
        earlier = Set.copyOf(earlier);
    }

    static Matter of(
            CaseSheet sheet,
            boolean anyExpert,
            Set<String> conflicted,
            Set<String> challenged,
            Set<String> earlier,
            Background background) {
        String named = sheet.request().namedExpert();
        return new Matter(
                sheet.request().type(),
                sheet.request().questions().size(),
                specialty(sheet),
                named == null || anyExpert ? "" : named,
                parties(sheet, SIDES, "user:"),
                appointing(sheet),
                conflicted,
                challenged,
                earlier,
                background);
    }

    /** Codes of the bodies that appoint or appointed. */
    static Set<String> appointing(CaseSheet sheet) {
        return parties(sheet, EnumSet.of(Capacity.APPOINTING_BODY), "body:");
    }

    /** The specialty that triage decided; empty before. */
    static String specialty(CaseSheet sheet) {
        var triage = sheet.request().triage();
        return triage == null || triage.specialty() == null ? "" : triage.specialty();
    }

    /** Whether the request names him. */
    boolean names(Candidate candidate) {
        return !plain(named).isEmpty() && !namesAnother(candidate);
    }

    /** Whether the request names somebody and it is not he; it may name him by account or by name, among other words. */
    boolean namesAnother(Candidate candidate) {
        String text = plain(named);
        return !text.isEmpty() && !text.equals(plain(candidate.officer())) && !text.contains(plain(candidate.name()));
    }

    private static Set<String> parties(CaseSheet sheet, Set<Capacity> capacities, String kind) {
        return sheet.participants().stream()
                .filter(party ->
                        capacities.contains(party.capacity()) && party.party().startsWith(kind))
                .map(party -> party.party().substring(kind.length()))
                .collect(Collectors.toSet());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
