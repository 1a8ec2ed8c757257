package kz.dalel.caseload;

/** How many active cases an expert has in hand at all sites, his account and the site that he is of. */
public record InHand(String officer, String name, String body, long cases) {}
