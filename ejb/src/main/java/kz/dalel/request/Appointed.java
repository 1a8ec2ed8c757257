package kz.dalel.request;

/** Who appoints: body, name and post of the person, his account where he has one. */
record Appointed(String body, String person, String account) {}
