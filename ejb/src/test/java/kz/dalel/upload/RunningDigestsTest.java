package kz.dalel.upload;

import static org.assertj.core.api.Assertions.assertThat;

import kz.dalel.vault.Disk;
import org.junit.jupiter.api.Test;

class RunningDigestsTest {
    private final RunningDigests digests = new RunningDigests();

    @Test
    void a_digest_of_other_bytes_is_not_handed_out() {
        digests.keep("a", 10, Disk.sha256());
        assertThat(digests.take("a", 9)).isEmpty();
        assertThat(digests.take("a", 10)).as("it was forgotten").isEmpty();
    }

    @Test
    void only_the_latest_are_remembered() {
        for (int i = 0; i < 2000; i++) digests.keep("upload " + i, 1, Disk.sha256());
        assertThat(digests.take("upload 0", 1)).isEmpty();
        assertThat(digests.take("upload 1999", 1)).isPresent();
    }
}
