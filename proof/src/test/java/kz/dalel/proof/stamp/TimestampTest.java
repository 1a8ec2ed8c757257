package kz.dalel.proof.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import kz.dalel.proof.ExampleKeys;
import kz.dalel.proof.NotProved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Stamps over the checkpoint of the document, made by OpenSSL 3.0: {@code rsa}, {@code ec} and what cannot be one by
 * {@code openssl ts}, the others by {@code openssl cms} around the content of {@code rsa}. The root certified {@code ec} and,
 * by an intermediate, {@code rsa}.
 */
class TimestampTest {
    private static final Instant TIME = Instant.parse("2026-11-27T13:23:12Z");

    @Test
    void what_is_stamped_is_the_checkpoint_with_the_logs_signature_and_no_other() throws IOException {
        assertThat(stamped()).isEqualTo(ExampleKeys.exampleLog().note().bytes());
    }

    @ParameterizedTest
    @CsvSource({"rsa, Example TSA", "ec, Example TSA of a curve", "pss, Example TSA"})
    void a_stamp_of_a_trusted_authority_says_when(String file, String name) throws IOException {
        Timestamp stamp = stamp(file);

        assertThat(stamp.isOver(stamped())).isTrue();
        assertThat(stamp.time().truncatedTo(ChronoUnit.SECONDS)).isEqualTo(TIME);
        assertThat(stamp.isCheckable()).isTrue();
        assertThat(stamp.signer()).contains("CN=" + name + ",O=Example,C=KZ");
        assertThat(stamp.isOf(authorities("root"))).isTrue();
        assertThat(stamp.isOf(authorities("other"))).isFalse();
        assertThat(stamp.isOf(Authorities.NONE)).isFalse();
    }

    @Test
    void trust_may_begin_at_the_intermediate_or_at_the_authority_itself() throws IOException {
        assertThat(stamp("rsa").isOf(authorities("inter"))).isTrue();
        assertThat(stamp("rsa").isOf(authorities("tsa"))).isTrue();
        assertThat(stamp("ec").isOf(authorities("inter"))).isFalse();
    }

    @Test
    void a_stamp_has_its_fraction_of_a_second() throws IOException {
        assertThat(stamp("ec").time()).isEqualTo("2026-11-27T13:23:12.721Z");
    }

    @Test
    void a_stamp_is_over_its_own_bytes_alone() throws IOException {
        byte[] other = stamped();
        other[0] ^= 1;

        assertThat(stamp("rsa").isOver(other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "loose", "expired"})
    void a_certificate_that_is_not_for_stamps_or_not_of_that_time_is_trusted_for_none(String file) throws IOException {
        Timestamp stamp = stamp(file);

        assertThat(stamp.signer()).isPresent();
        assertThat(stamp.isOf(authorities("root"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"noess", "nocert"})
    void a_signature_without_its_certificate_holds_for_nobody(String file) throws IOException {
        Timestamp stamp = stamp(file);

        assertThat(stamp.isCheckable()).isTrue();
        assertThat(stamp.signer()).isEmpty();
        assertThat(stamp.isOf(authorities("root"))).isFalse();
    }

    @Test
    void what_this_program_does_not_know_it_does_not_judge() throws IOException {
        Timestamp stamp = stamp("sha1");

        assertThat(stamp.isCheckable()).isFalse();
        assertThat(stamp.isOf(authorities("root"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "refused, the stamp was not granted as it was asked for",
        "sha512, over the digest 2.16.840.1.101.3.4.2.3 and not over SHA-256",
        "two, 2 values instead of one",
        "noattr, no value with the tag 160 in its place"
    })
    void what_is_no_stamp_of_ours_is_refused(String file, String why) {
        assertThatThrownBy(() -> stamp(file))
                .isInstanceOf(NotProved.class)
                .hasMessage("malformed [" + file + ", " + why + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "ec", "pss"})
    void whatever_is_changed_no_other_time_and_no_other_bytes_are_believed(String file) throws IOException {
        byte[] genuine = bytes(file + ".tsr");
        Authorities root = authorities("root");
        Instant time = stamp(file).time();
        int believed = 0;
        for (int i = 0; i < genuine.length; i++) {
            byte[] changed = genuine.clone();
            changed[i] ^= (byte) (i % 2 == 0 ? 0x01 : 0x80);
            if (isBelieved(changed, root, time)) believed++;
        }
        assertThat(believed).as("bytes that no signature covers").isLessThan(genuine.length);
    }

    @Test
    void what_is_cut_off_or_goes_on_is_refused() throws IOException {
        byte[] whole = bytes("ec.tsr");
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Timestamp.read("cut", cut)).isInstanceOf(NotProved.class);
        }
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        assertThatThrownBy(() -> Timestamp.read("longer", longer)).isInstanceOf(NotProved.class);
    }

    /** Whether it is believed; then it says the same as before. */
    private static boolean isBelieved(byte[] changed, Authorities root, Instant time) throws IOException {
        try {
            Timestamp stamp = Timestamp.read("changed", changed);
            if (!stamp.isOf(root)) return false;
            assertThat(stamp.time()).isEqualTo(time);
            assertThat(stamp.isOver(stamped())).isTrue();
            return true;
        } catch (NotProved refused) {
            return false;
        }
    }

    private static Timestamp stamp(String file) throws IOException {
        return Timestamp.read(file, bytes(file + ".tsr"));
    }

    private static Authorities authorities(String file) throws IOException {
        return Authorities.read(path(file + ".pem"));
    }

    private static byte[] stamped() throws IOException {
        return bytes("stamped");
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(path(file));
    }

    private static Path path(String file) {
        return Path.of("src/test/resources/kz/dalel/proof/stamp").resolve(file);
    }
}
