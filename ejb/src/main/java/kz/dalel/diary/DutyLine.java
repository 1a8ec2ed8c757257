package kz.dalel.diary;

import java.time.Instant;

/** Who is on duty at a site, from when, until when exclusive. */
public record DutyLine(long id, String site, String officer, String name, Instant starts, Instant ends) {}
