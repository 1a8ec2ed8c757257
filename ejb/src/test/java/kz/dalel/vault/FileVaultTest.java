package kz.dalel.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileVaultTest {
    private static final byte[] BYTES = VaultInTemp.noise(100_000);
    private static final VaultObject OBJECT = new VaultObject("CDF-2026-000001", VaultInTemp.sha256(BYTES));

    @TempDir
    Path root;

    VaultInTemp temp;
    FileVault vault;

    @BeforeEach
    void open_the_vault() {
        temp = new VaultInTemp(root);
        vault = temp.vault;
    }

    private void store(byte[] bytes, VaultObject object) throws IOException {
        Path staged = temp.staged("staged", bytes);
        vault.store(staged, object);
        Files.delete(staged);
    }

    @Test
    void what_was_stored_is_read_again() throws IOException {
        store(BYTES, OBJECT);
        assertThat(vault.exists(OBJECT)).isTrue();
        assertThat(vault.size(OBJECT)).isEqualTo(BYTES.length);
        assertThat(vault.open(OBJECT)).hasBinaryContent(BYTES);
        assertThat(vault.rehash(OBJECT)).isEqualTo(OBJECT.sha256());
    }

    @Test
    void what_is_disposed_of_is_gone_and_its_equal_in_another_case_stays() throws IOException {
        VaultObject other = new VaultObject("CDF-2026-000002", OBJECT.sha256());
        store(BYTES, OBJECT);
        store(BYTES, other);
        vault.dispose(OBJECT);
        vault.dispose(OBJECT);
        assertThat(vault.exists(OBJECT)).isFalse();
        assertThatThrownBy(() -> vault.open(OBJECT)).isInstanceOf(Refusal.class);
        assertThat(vault.open(other)).hasBinaryContent(BYTES);
    }

    @Test
    void storing_again_changes_nothing() throws IOException {
        store(BYTES, OBJECT);
        store(BYTES, OBJECT);
        assertThat(vault.open(OBJECT)).hasBinaryContent(BYTES);
    }

    @Test
    void an_object_of_another_size_under_the_same_name_is_a_fault() throws IOException {
        store(new byte[] {1}, OBJECT);
        Path staged = temp.staged("staged", BYTES);
        assertThatThrownBy(() -> vault.store(staged, OBJECT)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void the_same_bytes_in_another_case_are_another_object() throws IOException {
        store(BYTES, OBJECT);
        VaultObject other = new VaultObject("CDF-2026-000002", OBJECT.sha256());
        assertThat(vault.exists(other)).isFalse();
        store(BYTES, other);
        vault.discard(other);
        assertThat(vault.exists(other)).isFalse();
        assertThat(vault.exists(OBJECT)).isTrue();
    }

    @Test
    void bytes_from_another_disk_are_copied() throws IOException {
        Path elsewhere = Files.createTempDirectory(Path.of("/dev/shm"), "vault");
        Path staged = Files.write(elsewhere.resolve("staged"), BYTES);
        vault.store(staged, OBJECT);
        Files.delete(staged);
        Files.delete(elsewhere);
        assertThat(vault.rehash(OBJECT)).isEqualTo(OBJECT.sha256());
        try (Stream<Path> files = Files.list(root.resolve(OBJECT.request()))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void damage_shows_when_the_bytes_are_read_anew() throws IOException {
        store(BYTES, OBJECT);
        Path place = root.resolve(OBJECT.request()).resolve(OBJECT.sha256());
        byte[] damaged = BYTES.clone();
        damaged[50_000] ^= 1;
        Files.write(place, damaged);
        assertThat(vault.rehash(OBJECT)).isNotEqualTo(OBJECT.sha256());
    }

    @Test
    void nobody_else_on_the_machine_reads_the_vault() throws IOException {
        Path staging = Disk.directory(root.resolve("staging"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(staging)))
                .isEqualTo("rwx------");
        store(BYTES, OBJECT);
        Path directory = root.resolve(OBJECT.request());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4095, 4096, 99_999, 100_000})
    void a_range_is_exactly_its_bytes(long offset) throws IOException {
        store(BYTES, OBJECT);
        long length = Math.min(1000, BYTES.length - offset);
        try (InputStream part = vault.open(OBJECT, offset, length)) {
            assertThat(part.readAllBytes())
                    .containsExactly(Arrays.copyOfRange(BYTES, (int) offset, (int) (offset + length)));
        }
    }

    @Test
    void a_range_outside_the_object_is_refused() throws IOException {
        store(BYTES, OBJECT);
        assertThatThrownBy(() -> vault.open(OBJECT, 99_999, 2)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> vault.open(OBJECT, -1, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> vault.open(OBJECT, 1, Long.MAX_VALUE)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(vault.exists(OBJECT)).isFalse();
        assertThatThrownBy(() -> vault.open(OBJECT)).isInstanceOf(Refusal.class).hasMessageContaining("vault.object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "CDF-2026-000001/..",
                "../CDF-2026-000001",
                "cdf-2026-000001",
                "uploads",
                "",
                "CDF-2026-00000١"
            })
    void no_request_number_leads_out_of_the_vault(String request) {
        assertThatThrownBy(() -> new VaultObject(request, OBJECT.sha256())).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../uploads", "", "ABCDEF0000000000000000000000000000000000000000000000000000000000"})
    void no_digest_leads_out_of_the_vault(String digest) {
        assertThatThrownBy(() -> new VaultObject(OBJECT.request(), digest)).isInstanceOf(Refusal.class);
    }
}
