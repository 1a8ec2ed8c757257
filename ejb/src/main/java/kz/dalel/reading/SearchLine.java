package kz.dalel.reading;

import java.time.Instant;

/** That somebody searched: with which words, in which roles, comma separated, and how many lines he was shown first. */
public record SearchLine(Instant at, String words, int found, String roles) {}
