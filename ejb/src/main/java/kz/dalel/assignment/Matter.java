package kz.dalel.assignment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dalel.request.Capacity;
import kz.dalel.request.CaseSheet;

/**
 * What of a case decides who may examine in it.
 *
 * @param specialty decided at triage; empty before
 * @param named the expert whom the appointing body names; empty when it names none or agreed to any
 * @param sides accounts of those who take or took part as appointing person, prosecutor or lawyer
 * @param bodies codes of the bodies that appoint or appointed
 * @param conflicted accounts of those who declared a conflict in it
 * @param challenged accounts of those against whom a challenge was granted in it
 * @param earlier accounts of those who examined before a repeat examination
 */
record Matter(
        String specialty,
        String named,
        Set<String> sides,
        Set<String> bodies,
        Set<String> conflicted,
        Set<String> challenged,
        Set<String> earlier) {
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
            CaseSheet sheet, boolean anyExpert, Set<String> conflicted, Set<String> challenged, Set<String> earlier) {
        var triage = sheet.request().triage();
        String specialty = triage == null || triage.specialty() == null ? "" : triage.specialty();
        String named = sheet.request().namedExpert();
        return new Matter(
                specialty,
                named == null || anyExpert ? "" : named,
                parties(sheet, SIDES, "user:"),
                parties(sheet, EnumSet.of(Capacity.APPOINTING_BODY), "body:"),
                conflicted,
                challenged,
                earlier);
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
