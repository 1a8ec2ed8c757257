package kz.dalel.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.dalel.agency.AwayLine;
import kz.dalel.agency.Presence;
import kz.dalel.independence.Tie;
import kz.dalel.independence.Ties;
import kz.dalel.method.Competence;

/** Gathers what the registers say of people: for which methods they are authorised, what ties them, when they are away. */
@ApplicationScoped
class Circumstances {
    /** How far ahead absences are told: about as long as an examination lasts (Law art. 34). */
    private static final int DAYS_AHEAD = 30;

    @Inject
    Competence competence;

    @Inject
    Ties ties;

    @Inject
    Presence presence;

    /** For each account of whom a register says something. */
    Map<String, Circumstance> on(LocalDate day) {
        Map<String, Set<String>> methods = competence.authorised(day);
        Map<String, List<Tie>> tied = ties.open();
        Map<String, List<AwayLine>> away = presence.away(day, day.plusDays(DAYS_AHEAD));
        Set<String> officers = new HashSet<>(methods.keySet());
        officers.addAll(tied.keySet());
        officers.addAll(away.keySet());
        Map<String, Circumstance> all = new HashMap<>();
        for (String officer : officers)
            all.put(
                    officer,
                    new Circumstance(
                            methods.getOrDefault(officer, Set.of()),
                            tied.getOrDefault(officer, List.of()),
                            away.getOrDefault(officer, List.of())));
        return all;
    }
}
