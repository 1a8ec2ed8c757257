package kz.dalel.worker;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a child is started: confined, small, with an empty environment. */
record ChildCommand(Confinement confinement, Path configuration, String path) {
    private static final String DEFAULT_PATH = "/usr/bin:/bin";

    /** Standard output is for answers alone. One thread for compiling and one for collecting are enough for one file, and start twice as fast. */
    private static final List<String> JVM = List.of(
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:CompressedClassSpaceSize=64m",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Dsun.jnu.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Duser.language=en",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            "-Dorg.slf4j.simpleLogger.logFile=System.err");

    ChildCommand(Confinement confinement, Path configuration) {
        this(confinement, configuration, DEFAULT_PATH);
    }

    List<String> in(Path directory) {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream<String> rest = Stream.of(
                "-Djava.io.tmpdir=" + directory,
                "-cp",
                classPath(),
                ChildMain.class.getName(),
                configuration.toAbsolutePath().toString());
        return Stream.of(confinement.prefix().stream(), java, JVM.stream(), rest)
                .flatMap(part -> part)
                .toList();
    }

    /** Nothing of the worker's own: it holds a secret. */
    Map<String, String> environment() {
        return Map.of("PATH", path, "LANG", "C.UTF-8");
    }

    /** Absolute, for the child works in another directory. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
