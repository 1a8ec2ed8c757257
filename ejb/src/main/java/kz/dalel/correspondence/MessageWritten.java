package kz.dalel.correspondence;

import java.time.Instant;
import kz.dalel.request.RequestNumber;

/** Something was written into the thread of a case: told to whoever observes it, in the transaction of the act, after its entry. */
public record MessageWritten(RequestNumber request, MessageKind kind, Side from, Instant at) {}
