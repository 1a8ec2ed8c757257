package kz.dalel.method;

import java.util.regex.Pattern;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Statement;

/**
 * A version of a tool: of the program, or of the firmware of a device.
 *
 * @param changes what is new in it; absent where nobody knows
 */
public record ToolVersionForm(String version, String changes) {
    private static final int NAME = 200;

    /** It stands in addresses. */
    private static final Pattern NAMED = Pattern.compile("[^/\\\\?#%;]+");

    ToolVersionForm checked() {
        String named = Entered.line("tool.version", version, NAME);
        if (!NAMED.matcher(named).matches()) throw Refusal.invalid("register.version", named);
        return new ToolVersionForm(named, Statement.orNone("tool.changes", changes, Statement.PARAGRAPH));
    }
}
