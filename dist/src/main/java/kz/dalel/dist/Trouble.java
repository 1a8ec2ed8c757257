package kz.dalel.dist;

/** Something the person at the terminal can act on: its message is the one line that is shown. */
public class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    Trouble(String line) {
        super(line);
    }

    Trouble(String line, Throwable cause) {
        super(line, cause);
    }
}
