package kz.dalel.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuorumTest {
    @Test
    void a_list_names_witnesses_with_address_and_agency() throws GeneralSecurityException {
        String court = vkey("court.example/witness");
        String other = vkey("other.example/witness");
        Quorum quorum =
                Quorum.read("# who watches\nquorum 1\n\n" + court + " SC\n" + other + " https://w.example/ GPO\n");
        assertThat(quorum.needed()).isEqualTo(1);
        assertThat(quorum.names()).containsExactly("court.example/witness", "other.example/witness");
        assertThat(quorum.witnesses().get(0).agency()).contains("SC");
        assertThat(quorum.witnesses().get(0).url()).isEmpty();
        assertThat(quorum.witnesses().get(1).url()).contains(URI.create("https://w.example/"));
        assertThat(quorum.witnesses().get(1).agency()).contains("GPO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w.example https://w.example/add-checkpoint",
                "http://127.0.0.1:8099/ http://127.0.0.1:8099/add-checkpoint",
                "https://w.example/a/b/ https://w.example/a/b/add-checkpoint"
            })
    void a_witness_with_an_address_is_told_below_it(String both) throws GeneralSecurityException {
        String[] words = both.split(" ", -1);
        Quorum quorum =
                Quorum.read("quorum 0\n" + vkey("a.example/w") + "\n" + vkey("b.example/w") + " " + words[0] + " SC");

        assertThat(quorum.told()).singleElement().satisfies(witness -> {
            assertThat(witness.name()).isEqualTo("b.example/w");
            assertThat(witness.address()).contains(URI.create(words[1]));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://w.example/",
                "jar:http://w.example/x",
                "http:///path",
                "http://user:secret@w.example/",
                "https://w.example/?q=1",
                "https://w.example/#f",
                "https://w^.example/"
            })
    void an_address_that_is_no_plain_one_is_refused(String url) throws GeneralSecurityException {
        String list = "quorum 0\n" + vkey("a.example/w") + " " + url;
        assertThatThrownBy(() -> Quorum.read(list)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quorum", "quorum x", "quorum 1", "quorum 0\nnonsense"})
    void a_list_that_cannot_hold_is_refused(String text) {
        assertThatThrownBy(() -> Quorum.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_witness_that_stands_in_the_list_twice_is_refused_whatever_its_keys() throws GeneralSecurityException {
        String court = vkey("court.example/witness");
        assertThatThrownBy(() -> Quorum.read("quorum 2\n" + court + "\n" + court + " SC"))
                .isInstanceOf(IllegalArgumentException.class);
        String rotated = vkey("court.example/witness");
        assertThatThrownBy(() -> Quorum.read("quorum 1\n" + court + "\n" + rotated))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_that_signs_no_times_is_no_witness() throws GeneralSecurityException {
        String log = VerifierKey.of(
                        "log",
                        Algorithm.ED25519,
                        KeyPairGenerator.getInstance("Ed25519")
                                .generateKeyPair()
                                .getPublic())
                .format();
        assertThatThrownBy(() -> Quorum.read("quorum 0\n" + log)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String vkey(String name) throws GeneralSecurityException {
        return VerifierKey.of(
                        name,
                        Algorithm.COSIGNATURE,
                        KeyPairGenerator.getInstance("Ed25519")
                                .generateKeyPair()
                                .getPublic())
                .format();
    }
}
