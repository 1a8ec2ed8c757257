package kz.dalel.notice;

import java.time.Instant;
import kz.dalel.request.RequestNumber;

/** What is to be told: its kind, the case, what in it, and since when; the subject is null where the kind says enough. */
record Notice(NoticeKind kind, RequestNumber request, String subject, Instant at) {}
