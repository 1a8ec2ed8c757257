package kz.dalel.method;

import java.time.LocalDate;

/**
 * A version of a tool that may be used.
 *
 * @param name by which conclusions name it
 * @param verifiedOn the day of its newest verification
 */
public record FitTool(String code, String name, String version, LocalDate verifiedOn) {}
