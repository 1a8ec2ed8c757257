package kz.dalel.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path directory;

    @Test
    void two_launchers_do_not_share_a_home() throws IOException {
        Home home = new Home(directory);
        HomeLock first = HomeLock.take(home);
        assertThatThrownBy(() -> HomeLock.take(home))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("already runs on " + home.path());
        first.close();
        HomeLock.take(home).close();
    }

    @Test
    void unpacking_keeps_what_can_be_run() throws IOException {
        Archive.unpack(tar("top/bin/start", 0755), directory, 1);
        assertThat(Files.isExecutable(directory.resolve("bin/start"))).isTrue();
    }

    @Test
    void unpacking_never_writes_outside_its_directory() {
        assertThatThrownBy(() -> Archive.unpack(tar("top/../../outside", 0644), directory.resolve("in"), 0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
    }

    private static ByteArrayInputStream tar(String name, int mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setMode(mode);
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
