package kz.dalel.method;

import kz.dalel.kernel.Statement;

/**
 * A version of a tool: of the program, or of the firmware of a device.
 *
 * @param changes what is new in it; absent where nobody knows
 */
public record ToolVersionForm(String version, String changes) {
    private static final int NAME = 200;

    ToolVersionForm checked() {
        return new ToolVersionForm(
                Entered.line("tool.version", version, NAME),
                Statement.orNone("tool.changes", changes, Statement.PARAGRAPH));
    }
}
