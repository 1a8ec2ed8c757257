package kz.dalel.method;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Statement;

/**
 * A tool that is entered into the register; its versions follow.
 *
 * @param code 2 to 40 letters, digits and hyphens by which it is known
 * @param name by which conclusions name it
 * @param serial of a device; absent for software
 */
public record ToolForm(String code, String name, ToolKind kind, String maker, String serial) {
    private static final int NAME = 200;

    ToolForm checked() {
        Mandatory.all(
                "tool.incomplete",
                () -> Mandatory.line("tool.code", code),
                () -> Mandatory.line("tool.name", name),
                () -> Mandatory.value("tool.kind", kind),
                () -> Mandatory.line("tool.maker", maker),
                () -> {
                    if (kind == ToolKind.HARDWARE) Mandatory.line("tool.serial", serial);
                });
        return new ToolForm(
                Entered.code("tool.code", code),
                Entered.line("tool.name", name, NAME),
                kind,
                Entered.line("tool.maker", maker, Statement.LINE),
                Entered.lineOrNone("tool.serial", serial, Statement.LINE));
    }
}
