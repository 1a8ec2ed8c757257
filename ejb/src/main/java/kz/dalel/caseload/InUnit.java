package kz.dalel.caseload;

/** How many active cases a unit has in work; the unit's code, as triage gives it. */
public record InUnit(String unit, Count count) {}
