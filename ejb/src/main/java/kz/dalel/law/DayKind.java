package kz.dalel.law;

/** How a day differs from the plain week of five working days. */
public enum DayKind {
    HOLIDAY,
    TRANSFERRED_OFF,
    TRANSFERRED_WORK
}
