package kz.dalel.agency;

import java.time.LocalDate;

/**
 * That somebody is away, for a reader.
 *
 * @param name of the officer
 * @param firstDay the first day, in Astana
 * @param lastDay the last day, itself included
 * @param substitute account of who stands in for him; null for nobody
 * @param substituteName his name; null for nobody
 */
public record AbsenceLine(
        long id,
        String officer,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        String substitute,
        String substituteName,
        AbsenceForm.Reason reason) {}
