package kz.dalel.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.dalel.kernel.Refusal;
import kz.dalel.vault.VaultInTemp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class UploadsTest {
    private static final byte[] BYTES = VaultInTemp.noise(257);

    @TempDir
    Path root;

    UploadSettings settings = new UploadSettings();
    LedgerInMemory ledger = new LedgerInMemory();
    Uploads uploads;

    @BeforeEach
    void start_the_node() {
        settings.vault = new VaultInTemp(root).settings;
        restart();
    }

    private void restart() {
        uploads = new Uploads();
        uploads.ledger = ledger;
        uploads.locks = new UploadLocks();
        uploads.settings = settings;
        uploads.staging = freshStaging();
    }

    /** Staging as a node has it after its start: with files, without running digests. */
    private Staging freshStaging() {
        Staging staging = new Staging();
        staging.settings = settings;
        staging.digests = new RunningDigests();
        return staging;
    }

    private String open(byte[] whole, Optional<String> digest) {
        return uploads.open(new UploadWish(whole.length, "a.bin", Optional.empty(), digest))
                .id();
    }

    private UploadSheet append(String id, int from, int to) {
        return uploads.append(id, from, new ByteArrayInputStream(BYTES, from, to - from));
    }

    private Path file(String id) {
        return settings.directory().resolve(id);
    }

    @Test
    void a_file_in_parts_of_every_size_is_the_file() throws IOException {
        for (int part = 1; part <= BYTES.length; part++) {
            String id = open(BYTES, Optional.of(VaultInTemp.sha256(BYTES)));
            for (int at = 0; at < BYTES.length; at += part) append(id, at, Math.min(at + part, BYTES.length));
            assertThat(ledger.sheet(id).sha256()).contains(VaultInTemp.sha256(BYTES));
            assertThat(file(id)).hasBinaryContent(BYTES);
        }
    }

    @Test
    void a_restart_at_every_offset_with_unrecorded_bytes_behind_it_loses_nothing() throws IOException {
        for (int at = 1; at < BYTES.length; at++) {
            String id = open(BYTES, Optional.empty());
            append(id, 0, at);
            Files.write(file(id), VaultInTemp.noise(at * 3), StandardOpenOption.APPEND);
            restart();
            assertThat(append(id, at, BYTES.length).sha256()).contains(VaultInTemp.sha256(BYTES));
            assertThat(file(id)).hasBinaryContent(BYTES);
        }
    }

    @Test
    void bytes_written_but_never_recorded_do_not_count_on_the_same_node_either() throws IOException {
        String id = open(BYTES, Optional.empty());
        append(id, 0, 100);
        Appended unrecorded =
                uploads.staging.append(ledger.sheet(id), new ByteArrayInputStream(VaultInTemp.noise(50)), 1 << 20);
        assertThat(unrecorded.received()).isEqualTo(150);
        assertThat(append(id, 100, BYTES.length).sha256()).contains(VaultInTemp.sha256(BYTES));
        assertThat(file(id)).hasBinaryContent(BYTES);
    }

    @Test
    void a_broken_connection_keeps_what_came_at_every_offset() {
        for (int at = 1; at < BYTES.length; at++) {
            String id = open(BYTES, Optional.empty());
            InputStream broken = new SequenceInputStream(new ByteArrayInputStream(BYTES, 0, at), broken());
            assertThatThrownBy(() -> uploads.append(id, 0, broken)).hasMessageContaining("upload.interrupted");
            assertThat(ledger.sheet(id).received()).isEqualTo(at);
            assertThat(append(id, at, BYTES.length).sha256()).contains(VaultInTemp.sha256(BYTES));
        }
    }

    @Test
    void a_wrong_offset_is_refused_with_the_right_one() {
        String id = open(BYTES, Optional.empty());
        append(id, 0, 100);
        assertThatThrownBy(() -> append(id, 99, 200)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.key()).isEqualTo("upload.offset");
            assertThat(refusal.args()).containsExactly(100L);
        });
    }

    @Test
    void more_bytes_than_announced_are_refused_and_none_of_them_counts() {
        String id = open(Arrays.copyOf(BYTES, 200), Optional.empty());
        append(id, 0, 100);
        assertThatThrownBy(() -> append(id, 100, 257)).hasMessageContaining("TOO_LARGE");
        assertThat(ledger.sheet(id).received()).isEqualTo(100);
        assertThat(append(id, 100, 200).sha256()).contains(VaultInTemp.sha256(Arrays.copyOf(BYTES, 200)));
    }

    @Test
    void a_file_that_is_not_the_announced_one_is_refused_for_good() {
        String id = open(BYTES, Optional.of("0".repeat(64)));
        assertThatThrownBy(() -> append(id, 0, BYTES.length)).hasMessageContaining("upload.digestDiffers");
        assertThatThrownBy(() -> append(id, BYTES.length, BYTES.length)).hasMessageContaining("upload.digestDiffers");
        assertThatThrownBy(() -> ledger.row(id).mustBeUsable()).hasMessageContaining("upload.digestDiffers");
    }

    @Test
    void lost_bytes_are_told_not_replaced_by_zeros() throws IOException {
        String id = open(BYTES, Optional.empty());
        append(id, 0, 100);
        Files.write(file(id), new byte[10]);
        assertThatThrownBy(() -> append(id, 100, 200)).hasMessageContaining("upload.bytesLost");
        assertThat(file(id)).hasSize(10);
    }

    @Test
    void an_upload_beyond_the_limit_is_refused() {
        UploadWish huge = new UploadWish(settings.largest() + 1, "a", Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> uploads.open(huge)).hasMessageContaining("TOO_LARGE");
    }

    @Test
    void of_two_writers_at_once_one_wins_and_the_other_is_refused() throws Exception {
        String id = open(BYTES, Optional.empty());
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        InputStream slow = new Slow(new ByteArrayInputStream(BYTES), writing, refused);
        CompletableFuture<UploadSheet> first = CompletableFuture.supplyAsync(() -> uploads.append(id, 0, slow));
        assertThat(writing.await(10, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> append(id, 0, 100)).hasMessageContaining("upload.busy");
        assertThatThrownBy(() -> uploads.remove(id)).hasMessageContaining("upload.busy");
        refused.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS).sha256()).contains(VaultInTemp.sha256(BYTES));
    }

    @Test
    void of_two_writers_on_two_nodes_one_record_counts() {
        String id = open(BYTES, Optional.empty());
        UploadSheet seenByBoth = ledger.sheet(id);
        append(id, 0, 100);
        Appended late = new Appended(50, Optional.empty(), Appended.Ending.DONE);
        assertThatThrownBy(() -> ledger.record(id, seenByBoth.received(), late)).hasMessageContaining("upload.busy");
    }

    @Test
    void a_removed_upload_leaves_no_file() {
        String id = open(BYTES, Optional.empty());
        append(id, 0, 100);
        uploads.remove(id);
        assertThat(file(id)).doesNotExist();
        assertThatThrownBy(() -> uploads.sheet(id)).hasMessageContaining("upload.unknown");
    }

    @Test
    void a_complete_upload_takes_no_more_bytes() throws IOException {
        String id = open(BYTES, Optional.empty());
        append(id, 0, BYTES.length);
        assertThat(uploads.append(id, BYTES.length, InputStream.nullInputStream())
                        .complete())
                .isTrue();
        assertThat(file(id)).hasBinaryContent(BYTES);
    }

    private static InputStream broken() {
        return new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                throw new IOException("connection reset");
            }
        };
    }

    private static final class Slow extends FilterInputStream {
        private final CountDownLatch begun;
        private final CountDownLatch goOn;

        Slow(InputStream bytes, CountDownLatch begun, CountDownLatch goOn) {
            super(bytes);
            this.begun = begun;
            this.goOn = goOn;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            begun.countDown();
            try {
                if (!goOn.await(10, TimeUnit.SECONDS)) throw new IOException("nobody was refused");
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return super.read(into, from, most);
        }
    }
}
