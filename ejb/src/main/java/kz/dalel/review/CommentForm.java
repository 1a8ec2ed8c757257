package kz.dalel.review;

import kz.dalel.kernel.Statement;

/** A remark of the reviewer; {@code place} says what it is about and may be absent. */
public record CommentForm(String place, String text) {

    CommentForm readable() {
        return new CommentForm(
                Statement.orNone("comment.place", place, Statement.LINE),
                Statement.of("comment.text", text, Statement.PARAGRAPH));
    }
}
