package kz.dalel.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    /** The example of the specification of cosignatures; the keys that signed it are not published. */
    private static final String PUBLISHED =
            """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
            """;

    private static final SignerKey LOG = TestKeys.peter("dalel.kz/log");
    private static final SignerKey WITNESS = TestKeys.peter("court.kz/witness");
    private static final VerifierKey LOG_KEY = LOG.verifier(Algorithm.ED25519);
    private static final VerifierKey WITNESS_KEY = WITNESS.verifier(Algorithm.COSIGNATURE);

    private final Checkpoint checkpoint = new Checkpoint("dalel.kz/log", 1, Hash.leaf(new byte[0]));

    @Test
    void the_published_checkpoint_is_read() {
        Note note = Note.read(PUBLISHED.getBytes(UTF_8));
        Checkpoint read = Checkpoint.read(note.text());

        assertThat(read.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(read.size()).isEqualTo(20_852_163);
        assertThat(read.text()).isEqualTo(note.text());
        assertThat(note).hasToString(PUBLISHED);
    }

    @Test
    void the_published_message_of_a_cosignature_is_the_one_that_is_signed() {
        Note note = Note.read(PUBLISHED.getBytes(UTF_8));

        assertThat(Cosignature.message(note.text(), 1_679_315_147))
                .isEqualTo(
                        """
                        cosignature/v1
                        time 1679315147
                        example.com/behind-the-sofa
                        20852163
                        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
                        """);
        assertThat(note.signatures().get(1).signature())
                .startsWith(0, 0, 0, 0, 0x64, 0x18, 0x50, 0xcb)
                .hasSize(72);
    }

    @Test
    void a_signed_checkpoint_is_opened_with_the_logs_key() {
        Note note = checkpoint.sign(LOG);

        assertThat(Checkpoint.open(Note.read(note.bytes()), LOG_KEY)).isEqualTo(checkpoint);
        assertThat(note.text()).isEqualTo("dalel.kz/log\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n");
    }

    @Test
    void another_key_another_log_and_a_witness_alone_do_not_open_it() {
        VerifierKey enoch = VerifierKey.parse(TestKeys.ENOCH_VKEY);
        SignerKey peter = TestKeys.peter();

        assertThatThrownBy(() -> Checkpoint.open(checkpoint.sign(LOG), enoch))
                .isInstanceOf(NotProved.class)
                .hasMessage("signature.missing [EnochRoot]");
        assertThatThrownBy(() -> Checkpoint.open(checkpoint.sign(peter), peter.verifier(Algorithm.ED25519)))
                .hasMessage("other.log [dalel.kz/log, PeterNeumann]");
    }

    @Test
    void a_witness_says_when_it_saw_the_checkpoint() {
        Note signed = checkpoint.sign(LOG);
        Note note = signed.with(Cosignature.sign(signed.text(), WITNESS, 1_700_000_000))
                .with(Cosignature.sign(signed.text(), WITNESS, 1_700_000_060));

        assertThat(Cosignature.find(note, WITNESS_KEY)).contains(new Cosignature("court.kz/witness", 1_700_000_060));
        assertThat(Cosignature.find(signed, WITNESS_KEY)).isEmpty();
        assertThat(Checkpoint.open(note, LOG_KEY)).isEqualTo(checkpoint);
    }

    @Test
    void a_cosignature_with_another_time_or_text_is_forged() {
        NoteSignature line = Cosignature.sign(checkpoint.text(), WITNESS, 1_700_000_000);
        byte[] bytes = Base64.getDecoder().decode(line.base64());
        bytes[11]++;
        NoteSignature later = new NoteSignature(line.name(), Base64.getEncoder().encodeToString(bytes));
        Checkpoint other = new Checkpoint("dalel.kz/log", 2, checkpoint.root());

        assertThatThrownBy(() -> Cosignature.find(checkpoint.sign(LOG).with(later), WITNESS_KEY))
                .hasMessage("signature.forged [court.kz/witness]");
        assertThatThrownBy(() -> Cosignature.find(other.sign(LOG).with(line), WITNESS_KEY))
                .hasMessage("signature.forged [court.kz/witness]");
    }

    @Test
    void the_logs_own_signature_is_no_cosignature() {
        assertThatThrownBy(() -> Cosignature.find(checkpoint.sign(LOG), LOG_KEY))
                .hasMessage("the key of dalel.kz/log is no witness's");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dalel.kz/log\n1\n",
                "dalel.kz/log\n01\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
                "dalel.kz/log\n-1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
                "dalel.kz/log\n0\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
                "dalel.kz/log\n9999999999999999999\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
                "dalel.kz/log\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB1=\n",
                "dalel.kz/log\n1\nbjQLnP+zepicpUTmu3gKLA==\n",
                "dalel.kz/log\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\nextension\n",
                "\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
                "dalel.kz/log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
            })
    void what_is_no_checkpoint_is_refused(String text) {
        assertThatThrownBy(() -> Checkpoint.read(text))
                .isInstanceOf(NotProved.class)
                .hasMessageStartingWith("malformed [checkpoint, ");
    }
}
