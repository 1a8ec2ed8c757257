package kz.dalel.method;

/** Where a version of a method stands; only an approved one is used. */
public enum MethodStatus {
    DRAFT,
    APPROVED,
    RETIRED
}
