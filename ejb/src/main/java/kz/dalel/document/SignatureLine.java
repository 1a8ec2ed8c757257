package kz.dalel.document;

/** A line to sign on: the post, room for the hand, the name, and the word for the place of the seal. */
public record SignatureLine(String post, String name, String seal) implements Block {

    @Override
    public String markup() {
        return "<table class=\"signature\"><tr><td>" + Legible.text(post) + "</td><td class=\"line\">&#160;</td><td>"
                + Legible.text(name) + "</td></tr><tr><td class=\"seal\">" + Legible.text(seal)
                + "</td><td></td><td></td></tr></table>";
    }
}
