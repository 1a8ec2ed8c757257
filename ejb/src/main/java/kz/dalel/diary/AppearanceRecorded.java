package kz.dalel.diary;

import java.time.Instant;
import kz.dalel.request.RequestNumber;

/** It was written down that an expert has to appear: told to whoever observes it, in the transaction of the act, after its entry. */
public record AppearanceRecorded(RequestNumber request, String officer, AppearanceKind kind, Instant at) {}
