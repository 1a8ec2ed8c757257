package kz.dalel.kernel;

import java.time.Instant;
import java.util.Optional;

/** A place in a list that is ordered by (due, id), those without a due date last: the list goes on after it. */
public record Cursor(Optional<Instant> due, String id) {}
