package kz.dalel.mail;

import java.time.Instant;
import java.util.List;

/**
 * How the mail fares, for administrators; it names officers and no cases.
 *
 * @param on whether a mail server is named
 * @param waiting how many letters wait, at most a thousand
 * @param failures letters that could not be carried at their last try, the newest first
 */
public record MailSheet(boolean on, long waiting, List<Failure> failures) {
    public MailSheet {
        failures = List.copyOf(failures);
    }

    /**
     * A letter that could not be carried.
     *
     * @param givenUpAt null while it is tried again
     */
    public record Failure(long id, String officer, int tries, String trouble, Instant givenUpAt) {}
}
