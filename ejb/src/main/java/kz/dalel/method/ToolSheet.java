package kz.dalel.method;

import java.util.List;

/** A tool as it is read: what it is, and its versions in the order in which they came. */
public record ToolSheet(ToolForm said, List<ToolVersionSheet> versions) {}
