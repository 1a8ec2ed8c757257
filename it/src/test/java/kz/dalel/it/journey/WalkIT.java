package kz.dalel.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.dalel.it.kills.Agreement;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.request.State;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ten thousand steps at random: no state outside the table is reached, and the engine waits where each request stands. */
@Tag("prove")
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WalkIT {
    private static final int STEPS = 10_000;
    private static final int AT_ONCE = 12;
    private static final int BETWEEN_CHECKS = 1_000;

    @Test
    void a_random_walk_never_leaves_the_table_and_never_parts_request_and_engine() {
        long seed = 20_261_127;
        Random random = new Random(seed);
        List<Walker> walkers = new ArrayList<>();
        Map<State, Integer> ends = new EnumMap<>(State.class);
        int taken = 0;
        Journey.registered(Dalel.stack().site(), 1).triage().certify();
        for (int step = 1; step <= STEPS; step++) {
            while (walkers.size() < AT_ONCE)
                walkers.add(new Walker(Journey.submitted(Dalel.stack().site(), 1), random));
            Walker walker = walkers.get(random.nextInt(walkers.size()));
            if (walker.walk()) taken++;
            if (walker.isOver()) {
                walkers.remove(walker);
                ends.merge(walker.state(), 1, Integer::sum);
            }
            if (step % BETWEEN_CHECKS == 0) Agreement.of_state_and_wait(Dalel.owner());
        }
        System.out.println("random walk of " + STEPS + " steps, seed " + seed + ": " + taken + " taken, ended " + ends);
        assertThat(taken).isGreaterThan(STEPS / 3);
        assertThat(ends.keySet()).contains(State.RETURNED, State.WITHDRAWN, State.TERMINATED, State.IMPOSSIBLE);
    }
}
