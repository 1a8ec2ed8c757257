package kz.dalel.method;

import java.time.Instant;

/** That somebody may use a method, and who said so; {@code name} is that of today. */
public record Authorisation(String name, AuthorisationForm said, String grantedBy, Instant grantedAt) {}
