package kz.dalel.it.browser;

/** The reviewer: comments and gives his opinion; changes nothing. */
final class Reviewer {
    private final Visitor visitor;

    Reviewer(Visitor visitor) {
        this.visitor = visitor;
    }

    void comments(String place, String text) {
        visitor.part("Comments of the review")
                .types("Place", place)
                .types("Comment", text)
                .presses("Comment");
    }

    void disagrees(String reason) {
        visitor.step("Finish the review")
                .ticks("I disagree.")
                .types("Reason", reason)
                .presses("Finish the review");
    }
}
