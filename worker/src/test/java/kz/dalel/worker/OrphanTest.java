package kz.dalel.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {
    private static final String HANG = "<hang millis=\"600000\" heavy=\"false\" interruptible=\"false\"/>";

    @TempDir
    Path directory;

    /** A killed worker closes nothing itself; the kernel closes the child's standard input. */
    @Test
    void a_child_in_the_middle_of_a_file_ends_when_its_worker_is_gone() throws Exception {
        Path exhibit = Samples.mock(HANG, directory);
        Path configuration = Configuration.shipped(directory).file();
        Process child = new ProcessBuilder(
                        new ChildCommand(new Bench(directory).confinement(), configuration).in(exhibit.getParent()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream orders = child.getOutputStream();
                BufferedReader answers = child.inputReader(UTF_8)) {
            orders.write((exhibit + "\n").getBytes(UTF_8));
            orders.flush();
            assertThat(answers.readLine()).contains("READY");
            assertThat(answers.readLine()).contains("DETECTED");
            assertThat(child.waitFor(1, TimeUnit.SECONDS)).isFalse();
        }
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
