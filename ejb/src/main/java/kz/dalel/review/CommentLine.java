package kz.dalel.review;

import java.time.Instant;
import java.util.List;

/** A comment with its replies, the first one first; {@code version} is the one that was commented. */
public record CommentLine(
        int ordinal, int version, String place, String text, String author, Instant at, List<ReplyLine> replies) {
    public CommentLine {
        replies = List.copyOf(replies);
    }

    /** A reply of the expert. */
    public record ReplyLine(int ordinal, String text, String author, Instant at) {}

    boolean isAnswered() {
        return !replies.isEmpty();
    }
}
