package kz.dalel.law;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;

/** Reads the law as it stood on a day; everybody who is logged in may read it, nobody changes it here. */
@Stateless
@RolesAllowed("**")
public class LawBook {
    private static final String IN_FORCE = "valid_from <= :asOf and (valid_to is null or valid_to > :asOf)";

    @PersistenceContext
    EntityManager em;

    /** The articles in force on the day, by number. */
    public List<Article> articles(LocalDate asOf) {
        return inForce("article", "code", asOf).map(Article::of).toList();
    }

    /** The newest editions of these articles, whether in force or not; what never was an article is left out. */
    public List<Article> editions(Collection<String> articles) {
        return newest("article", articles).map(Article::of).toList();
    }

    /** The newest editions of these entries of a list, whether it still holds them or not. */
    public List<Choice> editions(Choice.From list, Collection<String> codes) {
        return newest(list.table(), codes).map(Choice::of).toList();
    }

    /** One article as on the day; refused as {@code law.unknownCode} when it was not in force. */
    public Article article(String code, LocalDate asOf) {
        return Article.of(row("article", code, asOf));
    }

    /** The grounds for a step, in the order of the law (Law art. 34, 40; CPC art. 284). */
    public List<Ground> grounds(Ground.Use use, LocalDate asOf) {
        return inForce("legal_ground", "ordinal", asOf)
                .map(Ground::of)
                .filter(ground -> ground.use() == use)
                .toList();
    }

    /** One ground for a step; refused as {@code law.unknownCode} when the law knows no such ground for it. */
    public Ground ground(Ground.Use use, String code, LocalDate asOf) {
        return grounds(use, asOf).stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    /** The entries of a list, in their order. */
    public List<Choice> choices(Choice.From list, LocalDate asOf) {
        return inForce(list.table(), "ordinal", asOf).map(Choice::of).toList();
    }

    /** One entry of a list; refused as {@code law.unknownCode} when the list did not hold it on the day. */
    public Choice choice(Choice.From list, String code, LocalDate asOf) {
        return Choice.of(row(list.table(), code, asOf));
    }

    /** The glossary, by code. */
    public List<Term> terms(LocalDate asOf) {
        return inForce("term", "code", asOf).map(Term::of).toList();
    }

    /** All counting rules, by code. */
    public List<ClockRule> clockRules(LocalDate asOf) {
        return inForce("clock_rule", "code", asOf).map(ClockRule::of).toList();
    }

    /** The counting rule of a clock, {@code T1} to {@code T6}; refused as {@code law.unknownCode} for another. */
    public ClockRule clockRule(String code, LocalDate asOf) {
        return ClockRule.of(row("clock_rule", code, asOf));
    }

    /** What a step does to the clocks, first what stops (Law art. 34; CPC art. 276). */
    public List<ClockEffect> clockEffects(String step, LocalDate asOf) {
        return only("clock_effect", "step", step, asOf)
                .map(ClockEffect::of)
                .sorted(Comparator.comparing(ClockEffect::does))
                .toList();
    }

    /** The warning that an expert signs (Criminal Code art. 420), in the edition of the day. */
    public Warning warning(LocalDate asOf) {
        return Warning.of(row("legal_text", "liability", asOf));
    }

    /** The days that differ from the plain week, both years included. */
    public List<CalendarDay> days(int fromYear, int toYear) {
        Query query = em.createNativeQuery(
                "select cast(day as text) as iso, kind, ru, kk, en, act, assumed from calendar_day"
                        + " where day between :first and :last order by day",
                Tuple.class);
        query.setParameter("first", LocalDate.of(fromYear, 1, 1));
        query.setParameter("last", LocalDate.of(toYear, 12, 31));
        return rows(query).map(CalendarDay::of).toList();
    }

    /** The working-day calendar of the years, both included; it refuses questions about years without data. */
    public WorkingCalendar calendar(int fromYear, int toYear) {
        return new WorkingCalendar(
                days(fromYear, toYear).stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::kind)));
    }

    /** When a clock started at {@code start} ends (exclusive, 24:00 in Astana), by the rule of the day it started. */
    public Instant due(String clock, Instant start) {
        return due(clockRule(clock, LocalDate.ofInstant(start, Time.ASTANA)), start, List.of());
    }

    /** The same by a rule, for a clock that stood still meanwhile (Law art. 34(4)). */
    public Instant due(ClockRule rule, Instant start, List<Pause> pauses) {
        int year = LocalDate.ofInstant(start, Time.ASTANA).getYear();
        return rule.due(start, pauses, calendar(year, year + 2));
    }

    private Tuple row(String table, String code, LocalDate asOf) {
        return only(table, "code", code, asOf).findFirst().orElseThrow(() -> unknown(code));
    }

    private Stream<Tuple> only(String table, String column, String value, LocalDate asOf) {
        Query query = em.createNativeQuery(
                "select * from " + table + " where " + column + " = :value and " + IN_FORCE, Tuple.class);
        return rows(query.setParameter("value", value).setParameter("asOf", asOf));
    }

    private Stream<Tuple> inForce(String table, String order, LocalDate asOf) {
        Query query = em.createNativeQuery(
                "select * from " + table + " where " + IN_FORCE + " order by " + order, Tuple.class);
        return rows(query.setParameter("asOf", asOf));
    }

    private Stream<Tuple> newest(String table, Collection<String> codes) {
        if (codes.isEmpty()) return Stream.empty();
        Query query = em.createNativeQuery(
                "select distinct on (code) * from " + table + " where code in (:codes) order by code, valid_from desc",
                Tuple.class);
        return rows(query.setParameter("codes", codes));
    }

    /** Nothing that a transaction changes is the law, so nothing has to go out before it is read. */
    private static Stream<Tuple> rows(Query query) {
        query.setFlushMode(FlushModeType.COMMIT);
        return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast);
    }

    private static Refusal unknown(String code) {
        return Refusal.invalid("law.unknownCode", code);
    }
}
