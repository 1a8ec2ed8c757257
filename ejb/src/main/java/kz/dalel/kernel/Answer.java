package kz.dalel.kernel;

/** What a call was answered, kept so that it can be said again; a text that is empty was not said. */
public record Answer(int status, String location, String etag, String body) {}
