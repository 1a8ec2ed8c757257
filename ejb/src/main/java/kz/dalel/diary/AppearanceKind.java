package kz.dalel.diary;

/** As what an expert appears. */
public enum AppearanceKind {
    SUMMONS,
    HEARING,
    MEETING
}
