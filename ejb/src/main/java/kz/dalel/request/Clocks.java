package kz.dalel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.law.ClockEffect;
import kz.dalel.law.ClockRule;
import kz.dalel.law.LawBook;
import kz.dalel.law.Pause;

/** Runs the clocks of the law: what each step does to them is the law's data, by the rules of the day. Called by services only. */
@ApplicationScoped
public class Clocks {
    /** The clocks by which a request is due: the term of the law, or the term for advice. */
    private static final Set<String> TERMS = Set.of("T1", "T7");

    @PersistenceContext
    EntityManager em;

    @Inject
    LawBook law;

    @Inject
    TermWatch watch;

    /** Stops the clock as of an instant; tells when it was due, exclusive. Nothing when it does not run. */
    public Optional<Instant> stop(RequestNumber number, String clock, Instant at) {
        Optional<RequestClock> running = running(number, clock);
        running.ifPresent(one -> stop(one, at));
        return running.map(RequestClock::due);
    }

    /** The end of the clock, exclusive; none when it does not run. */
    public Optional<Instant> due(RequestNumber number, String clock) {
        return running(number, clock).map(RequestClock::due);
    }

    /** Adds days to a running clock, in the unit in which it counts, and returns its new end; refused where it does not run. */
    public Instant extend(RequestNumber number, String clock, int days) {
        RequestClock running =
                running(number, clock).orElseThrow(() -> Refusal.conflict("clock.notRunning", number, clock));
        running.extend(days);
        count(running);
        return running.due();
    }

    /** What the step does to the clocks of the request. */
    void follow(ExaminationRequest request, StepTaken taken) {
        List<ClockEffect> effects =
                law.clockEffects(taken.step().name(), LocalDate.ofInstant(taken.at(), Time.ASTANA)).stream()
                        .filter(effect -> !(effect.unlessNamed() && request.namesExpert()))
                        .filter(effect -> effect.isFor(request.kind().name()))
                        .toList();
        if (effects.isEmpty()) return;
        Map<String, RequestClock> running = running(taken.request())
                .collect(Collectors.toMap(clock -> clock.key().clock(), Function.identity()));
        effects.forEach(effect -> follow(effect, taken, running));
    }

    /** Has every running clock watched, as it stands. */
    void watch(RequestNumber number) {
        running(number)
                .filter(clock -> !clock.standsWithoutLimit())
                .forEach(clock ->
                        watch.runs(number, clock.key().clock(), rule(clock).warning(clock.due()), clock.due()));
    }

    /** The clock where it runs, also where it stands still. */
    Optional<RequestClock> running(RequestNumber number, String clock) {
        return running(number)
                .filter(running -> running.key().clock().equals(clock))
                .findFirst();
    }

    private Stream<RequestClock> running(RequestNumber number) {
        return em
                .createQuery(
                        "select c from RequestClock c where c.key.request = :n and c.stopped is null",
                        RequestClock.class)
                .setParameter("n", number)
                .getResultList()
                .stream();
    }

    /** @param running by their clock; what stops leaves them, so that the same step may start it anew */
    private void follow(ClockEffect effect, StepTaken taken, Map<String, RequestClock> running) {
        Optional<RequestClock> one = Optional.ofNullable(running.get(effect.clock()));
        switch (effect.does()) {
            case STOP ->
                one.ifPresent(clock -> {
                    stop(clock, taken.at());
                    running.remove(effect.clock());
                });
            case START -> running.computeIfAbsent(effect.clock(), clock -> started(taken.request(), clock, taken.at()));
            case PAUSE ->
                one.filter(clock -> !clock.isPaused()).ifPresent(clock -> {
                    clock.pause(taken.at(), limit(effect, taken.request()));
                    count(clock);
                });
            case RESUME ->
                one.filter(RequestClock::isPaused).ifPresent(clock -> {
                    em.persist(clock.resume(taken.at()));
                    count(clock);
                });
        }
    }

    private void stop(RequestClock running, Instant at) {
        watch.stands(running.key().request(), running.key().clock());
        running.stop(at);
    }

    private Instant limit(ClockEffect effect, RequestNumber number) {
        return effect.untilClock() == null
                ? null
                : due(number, effect.untilClock()).orElse(null);
    }

    private RequestClock started(RequestNumber number, String clock, Instant at) {
        RequestClock started = new RequestClock(number, clock, at, at);
        count(started, List.of());
        em.persist(started);
        return started;
    }

    /** Counts anew when the clock ends, and has it watched. */
    private void count(RequestClock clock) {
        count(clock, pauses(clock));
    }

    private void count(RequestClock clock, List<Pause> pauses) {
        RequestClock.Key key = clock.key();
        if (clock.standsWithoutLimit()) {
            watch.stands(key.request(), key.clock());
            return;
        }
        ClockRule rule = rule(clock);
        Instant end = law.due(rule.plus(clock.extraDays()), key.started(), pauses);
        clock.move(end);
        if (TERMS.contains(key.clock()))
            em.find(ExaminationRequest.class, key.request()).runsUntil(end);
        watch.runs(key.request(), key.clock(), rule.warning(end), end);
    }

    private ClockRule rule(RequestClock clock) {
        RequestClock.Key key = clock.key();
        return law.clockRule(key.clock(), LocalDate.ofInstant(key.started(), Time.ASTANA));
    }

    private List<Pause> pauses(RequestClock clock) {
        List<Pause> pauses = new ArrayList<>(em
                .createQuery("select p from ClockPause p where p.key.of = :clock", ClockPause.class)
                .setParameter("clock", clock.key())
                .getResultList()
                .stream()
                .map(ClockPause::days)
                .toList());
        clock.standing().ifPresent(pauses::add);
        return pauses;
    }
}
