package kz.dalel.request;

/** A wrong appointing body of a case was put right, in the transaction of that act: another appoints from now on. */
public record BodyCorrected(RequestNumber request) {}
