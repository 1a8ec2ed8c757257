package kz.dalel.dist;

import java.io.PrintStream;
import java.util.Locale;

/** One plain line for each step: what, its state, the seconds it took, where. */
final class Progress {
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    Step begin(String what) {
        return since(what, System.nanoTime());
    }

    Step since(String what, long began) {
        return new Step(what, began);
    }

    void line(String text) {
        out.println(text);
    }

    final class Step {
        private final String what;
        private final long began;

        private Step(String what, long began) {
            this.what = what;
            this.began = began;
        }

        void end(String state, String where) {
            double seconds = (System.nanoTime() - began) / 1e9;
            line(String.format(Locale.ROOT, "%-11s %-9s %6.1f s  %s", what, state, seconds, where)
                    .stripTrailing());
        }
    }
}
