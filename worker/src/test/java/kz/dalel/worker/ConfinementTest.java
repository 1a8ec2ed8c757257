package kz.dalel.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A taken-over child reaches neither the network nor the worker nor the programs of the machine. */
class ConfinementTest {
    private static final byte[] EVERYTHING = "<properties/>".getBytes(UTF_8);

    @TempDir
    Path directory;

    private Bench bench;

    @BeforeEach
    void start() throws Exception {
        bench = new Bench(directory);
        assumeTrue(bench.confinement().confines(), "this machine refuses unshare or prlimit");
    }

    @Test
    void the_child_has_no_network() throws Exception {
        assertThat(dialFrom(bench.confinement())).isEqualTo("unreachable");
    }

    @Test
    void without_confinement_the_same_parser_does_connect() throws Exception {
        assertThat(dialFrom(Confinement.none())).isEqualTo("connected");
    }

    @Test
    void the_child_cannot_read_the_environment_of_the_worker() throws Exception {
        String environment = "/proc/" + ProcessHandle.current().pid() + "/environ";
        Parsed parsed = bench.hostile(bench.confinement()).parse(Samples.hostile("look " + environment, directory));
        assertThat(Bench.raw(parsed, "done")).isEqualTo("hidden");
    }

    @Test
    void the_child_has_an_environment_without_secrets() throws Exception {
        Parsed parsed = bench.hostile(bench.confinement()).parse(Samples.hostile("environment", directory));
        assertThat(Bench.raw(parsed, "done")).contains("PATH").doesNotContain("DALEL", "HOME");
    }

    @Test
    void no_program_of_the_machine_is_run_on_an_exhibit() throws Exception {
        Path marker = directory.resolve("ran");
        byte[] shipped = Files.readAllBytes(Configuration.shipped(directory).file());
        for (String sample : new String[] {"testMP4.m4a", "testFLV.flv", "testPNG.png", "testPDF_JBIG2.pdf"})
            bench.withPrograms(programs(marker), shipped).parse(Samples.ofTika(sample, directory));
        assertThat(marker).doesNotExist();
    }

    @Test
    void with_an_empty_configuration_tika_would_run_them() throws Exception {
        Path marker = directory.resolve("ran");
        bench.withPrograms(programs(marker), EVERYTHING).parse(Samples.ofTika("testFLV.flv", directory));
        assertThat(marker).exists();
    }

    private String dialFrom(Confinement around) throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Path file = Samples.hostile("dial " + listener.getLocalPort(), directory);
            return Bench.raw(bench.hostile(around).parse(file), "done");
        }
    }

    private Path programs(Path marker) throws IOException {
        Path programs = Files.createTempDirectory(directory, "bin");
        for (String name :
                new String[] {"exiftool", "ffmpeg", "ffprobe", "sox", "tesseract", "magick", "convert", "strings"})
            Files.setPosixFilePermissions(
                    Files.writeString(programs.resolve(name), "#!/bin/sh\necho " + name + " >> " + marker + "\n"),
                    PosixFilePermissions.fromString("rwxr-xr-x"));
        return programs;
    }
}
