package kz.dalel.proof.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.report.Line;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Verdict;
import org.junit.jupiter.api.Test;

/** The zip that is given to a court: a page for people, and the bundle that it was made from. */
class CertifiedBundleTest extends BundleCase {
    private static final String NAME = "CDF-2026-000012-proof.zip";

    @Test
    void the_bundle_beside_a_certificate_is_checked_and_the_figure_on_the_page_is_told()
            throws IOException, NoSuchAlgorithmException {
        byte[] bundle = Files.readAllBytes(zip());

        Report report = verify(NAME, bundle);

        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bundle));
        assertThat(report.outcome()).isEqualTo(Outcome.ALL_PROVED);
        assertThat(report.lines())
                .startsWith(verify().lines().toArray(Line[]::new))
                .endsWith(new Line(Verdict.LIMIT, "limit.certificate", List.of(sha256)));
    }

    @Test
    void a_forged_bundle_beside_a_certificate_is_false() throws IOException {
        files.get("entries/1.nonce")[0] ^= 1;

        assertThat(verify(NAME, Files.readAllBytes(zip())).outcome()).isEqualTo(Outcome.SOMETHING_FALSE);
    }

    @Test
    void anything_else_beside_a_bundle_is_not_read() {
        assertThatThrownBy(() -> verify("../" + NAME, Files.readAllBytes(zip())))
                .isInstanceOf(NotProved.class);
        assertThatThrownBy(() -> verify("proof.zip", Files.readAllBytes(zip()))).isInstanceOf(NotProved.class);
        assertThatThrownBy(() -> verify(NAME, "no zip".getBytes(UTF_8))).isInstanceOf(NotProved.class);
    }

    @Test
    void nothing_is_left_behind() throws IOException {
        long before = leftovers();

        verify(NAME, Files.readAllBytes(zip()));
        assertThatThrownBy(() -> verify(NAME, "no zip".getBytes(UTF_8))).isInstanceOf(NotProved.class);

        assertThat(leftovers()).isEqualTo(before);
    }

    private Report verify(String name, byte[] bundle) throws IOException {
        Map<String, byte[]> both = new LinkedHashMap<>();
        both.put("certificate.pdf", "%PDF-".getBytes(UTF_8));
        both.put(name, bundle);
        Path zip = Files.write(home.resolve("certificate.zip"), RawZip.of(both).bytes());
        return BundleVerification.of(zip, trust(), Optional.empty());
    }

    private static long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.resolve(NAME)).filter(Files::exists).count();
        }
    }
}
