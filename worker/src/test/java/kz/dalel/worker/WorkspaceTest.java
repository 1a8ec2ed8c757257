package kz.dalel.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    Path root;

    @Test
    void it_is_private_and_gone_when_closed() throws Exception {
        Path directory;
        try (Workspace workspace = Workspace.open(root)) {
            directory = workspace.directory();
            Files.writeString(workspace.newDirectory().resolve("exhibit"), "bytes");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                    .isEqualTo("rwx------");
        }
        assertThat(directory).doesNotExist();
    }

    @Test
    void what_a_killed_predecessor_left_is_swept() throws Exception {
        Path left = Files.createDirectory(root.resolve("worker-123"));
        Files.writeString(left.resolve("exhibit"), "bytes");
        Files.createFile(root.resolve("worker-123.lock"));
        try (Workspace workspace = Workspace.open(root)) {
            assertThat(left).doesNotExist();
            assertThat(workspace.directory()).exists();
        }
    }

    @Test
    void a_living_neighbour_and_strange_files_are_left_alone() throws Exception {
        Path strange = Files.createDirectory(root.resolve("somebody-else"));
        try (Workspace neighbour = Workspace.open(root);
                Workspace workspace = Workspace.open(root)) {
            assertThat(neighbour.directory()).exists().isNotEqualTo(workspace.directory());
            assertThat(strange).exists();
        }
    }
}
