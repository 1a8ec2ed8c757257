package kz.dalel.timestamp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kz.dalel.proof.stamp.Authorities;
import kz.dalel.proof.stamp.Timestamp;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3161Test {
    private static final Instant NOW = Instant.parse("2026-11-22T10:12:00Z");
    private static final byte[] STAMPED = "dalel.kz/log\n2\nroot\n\n— dalel.kz/log signature\n".getBytes(UTF_8);
    private static final TestAuthority AUTHORITY = TestAuthority.usual();

    @TempDir
    Path home;

    private Optional<String> policy = Optional.empty();

    @Test
    void an_honest_stamp_says_when_and_who() {
        Stamp stamp = stamp(AUTHORITY, TestAuthority.Mood.HONEST);

        assertThat(stamp.at()).isEqualTo(NOW);
        assertThat(stamp.authority()).isEqualTo("CN=Test authority");
        assertThat(stamp.policy()).isEqualTo("1.2.3.4.1");
        assertThat(stamp.serial()).matches("[0-9]+");
    }

    @ParameterizedTest
    @CsvSource({
        "RSA, SHA512withRSA",
        "RSA, SHA256withRSAandMGF1",
        "EC, SHA256withECDSA",
        "EC, SHA384withECDSA",
        "Ed25519, Ed25519"
    })
    void stamps_of_each_usual_algorithm_are_believed_by_the_server_and_by_the_verifier(String keys, String algorithm) {
        TestAuthority authority = new TestAuthority(keys, algorithm, KeyPurposeId.id_kp_timeStamping);
        byte[] question = adapter(authority).question(STAMPED);
        byte[] answer = authority.answer(question, TestAuthority.Mood.HONEST, NOW);

        assertThat(adapter(authority).stamp(STAMPED, question, answer).at()).isEqualTo(NOW);
        Timestamp read = Timestamp.read("answer", answer);
        assertThat(read.isCheckable()).isTrue();
        assertThat(read.isOf(trusted(authority))).isTrue();
        assertThat(read.time()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSING, REFUSED, 'status 2, failure 128'",
        "GRANTING_WITH_MODIFICATIONS, REFUSED, status 1",
        "STAMPING_SOMETHING_ELSE, OTHER, response for different message imprint digest.",
        "FORGETTING_THE_NONCE, OTHER, response contains wrong nonce value.",
        "REPEATING_AN_OLD_NONCE, OTHER, response contains wrong nonce value.",
        "LIVING_YESTERDAY, UNTRUSTED, its clock and ours are 86400 s apart",
        "TALKING_NONSENSE, UNREADABLE, no answer of an authority"
    })
    void every_wrong_answer_is_refused_in_clear_words(TestAuthority.Mood mood, StampOutcome outcome, String words) {
        assertThatThrownBy(() -> stamp(AUTHORITY, mood))
                .isInstanceOfSatisfying(
                        NotStamped.class, none -> assertThat(none.outcome()).isEqualTo(outcome))
                .hasMessage(words);
    }

    @Test
    void a_stamp_of_another_authority_is_not_trusted() {
        Rfc3161 adapter = adapter(TestAuthority.usual());
        byte[] question = adapter.question(STAMPED);
        byte[] answer = AUTHORITY.answer(question, TestAuthority.Mood.HONEST, NOW);

        untrusted(() -> adapter.stamp(STAMPED, question, answer), "no trusted certificate vouches for the signer");
    }

    @Test
    void a_signature_that_was_touched_does_not_hold() {
        Rfc3161 adapter = adapter(AUTHORITY);
        byte[] question = adapter.question(STAMPED);
        byte[] answer = AUTHORITY.answer(question, TestAuthority.Mood.HONEST, NOW);
        answer[answer.length - 1] ^= 1;

        untrusted(() -> adapter.stamp(STAMPED, question, answer), "the signature does not hold");
    }

    @Test
    void the_policy_that_was_asked_for_is_the_one_that_counts() {
        policy = Optional.of("1.2.3.4.99");

        assertThat(stamp(AUTHORITY, TestAuthority.Mood.HONEST).policy()).isEqualTo("1.2.3.4.99");
        assertThatThrownBy(() -> stamp(AUTHORITY, TestAuthority.Mood.CHOOSING_THE_POLICY))
                .isInstanceOfSatisfying(
                        NotStamped.class, none -> assertThat(none.outcome()).isEqualTo(StampOutcome.OTHER));
    }

    @Test
    void each_question_has_a_nonce_of_its_own_and_asks_for_the_certificate() throws IOException, TSPException {
        TimeStampRequest first = new TimeStampRequest(adapter(AUTHORITY).question(STAMPED));
        TimeStampRequest second = new TimeStampRequest(adapter(AUTHORITY).question(STAMPED));

        assertThat(first.getNonce()).isNotEqualTo(second.getNonce());
        assertThat(first.getCertReq()).isTrue();
        assertThat(first.getMessageImprintDigest()).isEqualTo(second.getMessageImprintDigest());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 100, 700})
    void whatever_is_cut_off_is_refused(int length) {
        byte[] question = adapter(AUTHORITY).question(STAMPED);
        byte[] answer = AUTHORITY.answer(question, TestAuthority.Mood.HONEST, NOW);
        byte[] cut = Arrays.copyOf(answer, length);

        assertThatThrownBy(() -> adapter(AUTHORITY).stamp(STAMPED, question, cut))
                .isInstanceOf(NotStamped.class);
    }

    @Test
    void openssl_believes_what_the_server_keeps() throws IOException, InterruptedException {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/openssl"))).isTrue();
        byte[] question = adapter(AUTHORITY).question(STAMPED);
        Files.write(home.resolve("reply"), AUTHORITY.answer(question, TestAuthority.Mood.HONEST, NOW));
        Files.write(home.resolve("stamped"), STAMPED);
        Files.writeString(home.resolve("root.pem"), AUTHORITY.rootPem());

        assertThat(openssl("stamped")).contains("Verification: OK");
        Files.writeString(home.resolve("other"), "something else");
        assertThat(openssl("other")).contains("Verification: FAILED");
    }

    private String openssl(String data) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "/usr/bin/openssl", "ts", "-verify", "-data", data, "-in", "reply", "-CAfile", "root.pem")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static void untrusted(Runnable call, String words) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        NotStamped.class, none -> assertThat(none.outcome()).isEqualTo(StampOutcome.UNTRUSTED))
                .hasMessage(words);
    }

    private Stamp stamp(TestAuthority authority, TestAuthority.Mood mood) {
        byte[] question = adapter(authority).question(STAMPED);
        return adapter(authority).stamp(STAMPED, question, authority.answer(question, mood, NOW));
    }

    private Authorities trusted(TestAuthority authority) {
        try {
            return Authorities.read(Files.writeString(home.resolve("trusted.pem"), authority.rootPem()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rfc3161 adapter(TestAuthority authority) {
        return new AskedAt(NOW, policy, trusted(authority));
    }
}
