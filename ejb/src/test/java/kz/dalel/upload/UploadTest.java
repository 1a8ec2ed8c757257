package kz.dalel.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.dalel.kernel.Refusal;
import org.junit.jupiter.api.Test;

class UploadTest {
    private final Upload upload =
            new Upload("owner", new UploadWish(10, "a", Optional.empty(), Optional.empty()), LedgerInMemory.NOW);

    private void receiveAll() {
        Appended.Content content = new Appended.Content("ab".repeat(32), "image/png");
        upload.record(0, new Appended(10, Optional.of(content), Appended.Ending.DONE), LedgerInMemory.NOW);
    }

    @Test
    void a_part_of_a_file_is_not_usable() {
        upload.record(0, new Appended(4, Optional.empty(), Appended.Ending.DONE), LedgerInMemory.NOW);
        assertThatThrownBy(upload::mustBeUsable).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("upload.incomplete");
            assertThat(refusal.args()).containsExactly(4L, 10L);
        });
    }

    @Test
    void an_upload_belongs_to_one_case() {
        receiveAll();
        assertThat(upload.isClaimedBy("CDF-2026-000001")).isFalse();
        upload.claim("CDF-2026-000001");
        assertThat(upload.isClaimedBy("CDF-2026-000001")).isTrue();
        assertThatThrownBy(() -> upload.isClaimedBy("CDF-2026-000002")).hasMessageContaining("upload.claimed");
        assertThatThrownBy(upload::mustBeFree).hasMessageContaining("upload.claimed");
    }

    @Test
    void a_type_that_nobody_declared_is_the_one_that_was_seen() {
        receiveAll();
        assertThat(upload.stored()).isEqualTo(new Stored("ab".repeat(32), 10, "a", "image/png"));
    }
}
