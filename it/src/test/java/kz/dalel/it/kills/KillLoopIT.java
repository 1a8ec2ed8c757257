package kz.dalel.it.kills;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The same kills again and again: each hits another moment. */
@Tag("prove")
@ParameterizedClass(name = "round {0}")
@ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
class KillLoopIT extends KillsIT {
    @Parameter
    int round;
}
