package kz.dalel.conclusion;

/** Where the present version stands; the print's digest and its number of pages are null before it is frozen. */
public record Standing(int version, Status status, String contentSha256, String pdfSha256, Integer pages) {}
