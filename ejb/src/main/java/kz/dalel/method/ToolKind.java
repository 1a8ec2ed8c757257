package kz.dalel.method;

/** What a tool is; a device has a serial number. */
public enum ToolKind {
    SOFTWARE,
    HARDWARE
}
