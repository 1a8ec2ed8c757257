package kz.dalel.examination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.kernel.Refusal;

/** A tool in one version, and the day on which this version was verified: it is not used before (ISO/IEC 17025, 6.4.4). */
public record Tool(String name, String version, LocalDate verifiedOn) {

    /** The name and version by which notes refer to it. */
    String label() {
        return name + " " + version;
    }

    /** What stands against its use. */
    List<Refusal> refuses(LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        if (blank(name)) wrong.add(Refusal.invalid("required.tool.name"));
        else if (blank(version)) wrong.add(Refusal.invalid("tool.noVersion", name));
        else if (verifiedOn == null) wrong.add(Refusal.invalid("tool.notVerified", label()));
        else if (verifiedOn.isAfter(today)) wrong.add(Refusal.invalid("tool.verifiedInFuture", label()));
        return wrong;
    }

    /** The same without outer white space. */
    Tool trimmed() {
        return new Tool(
                Prose.of("tool.name", name, Prose.NAME), Prose.of("tool.version", version, Prose.NAME), verifiedOn);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
