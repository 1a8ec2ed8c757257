package kz.dalel.mail;

import java.util.Optional;

/** Mail that is held for the carrier: where to, in which language, how many notices wait, and how often it was tried with this. */
public record DueMail(long id, Optional<String> address, String language, long unread, int tries) {}
