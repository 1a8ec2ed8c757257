package kz.dalel.it.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The same journey, each of its pages in each language, on a desk and in a hand, by day and by night. */
@Tag("prove")
class EveryLookIT extends BrowserJourneyIT {
    @BeforeAll
    static void all_looks_are_tried() {
        Look.tryAll(true);
    }

    @AfterAll
    static void the_usual_look_is_tried_again() {
        Look.tryAll(false);
    }
}
