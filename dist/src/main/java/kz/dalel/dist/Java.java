package kz.dalel.dist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that runs a Java child: the same Java that runs the launcher. */
final class Java {
    /** Halves the processor time of a boot, at the price of speed later: for tests only. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private Java() {}

    static List<String> command(boolean quick, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (quick) command.addAll(QUICK);
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.timezone=UTC"));
        command.addAll(List.of(options));
        return command;
    }
}
