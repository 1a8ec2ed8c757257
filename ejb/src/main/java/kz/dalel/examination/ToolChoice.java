package kz.dalel.examination;

/** A tool in one version, by which the register knows it. */
public record ToolChoice(String tool, String version) {

    /** The same without outer white space. */
    ToolChoice checked() {
        return new ToolChoice(Prose.of("tool.code", tool, Prose.NAME), Prose.of("tool.version", version, Prose.NAME));
    }
}
