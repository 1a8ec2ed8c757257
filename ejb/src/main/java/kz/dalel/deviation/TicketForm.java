package kz.dalel.deviation;

/** Why quality has to read the deviations of a case, by its number. */
public record TicketForm(String request, String reason) {}
