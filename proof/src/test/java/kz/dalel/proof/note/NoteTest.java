package kz.dalel.proof.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.dalel.proof.NotProved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of golang.org/x/mod/sumdb/note. */
class NoteTest {
    private static final String TEXT =
            """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String PETER =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String ENOCH =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    private final VerifierKey peter = VerifierKey.parse(TestKeys.PETER_VKEY);
    private final VerifierKey enoch = VerifierKey.parse(TestKeys.ENOCH_VKEY);

    @Test
    void the_published_note_is_signed_by_the_published_keys() {
        Note note = read(TEXT + "\n" + PETER + ENOCH);

        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.isSignedBy(peter)).isTrue();
        assertThat(note.isSignedBy(enoch)).isTrue();
        assertThat(note).hasToString(TEXT + "\n" + PETER + ENOCH);
    }

    @Test
    void signing_gives_the_published_note() {
        Note note = new Note(TEXT, List.of(TestKeys.peter().sign(TEXT)));

        assertThat(note).hasToString(TEXT + "\n" + PETER);
        assertThat(note.with(NoteSignature.parse(ENOCH.strip()))).hasToString(TEXT + "\n" + PETER + ENOCH);
    }

    @Test
    void a_key_that_did_not_sign_is_told_apart() {
        assertThat(read(TEXT + "\n" + PETER).isSignedBy(enoch)).isFalse();
        assertThat(read(TEXT + "\n" + PETER).isSignedBy(TestKeys.peter("Peter").verifier(Algorithm.ED25519)))
                .isFalse();
    }

    @Test
    void a_signature_under_another_text_is_forged() {
        Note note = read(TEXT.replace("answer", "Answer") + "\n" + PETER);

        assertThatThrownBy(() -> note.isSignedBy(peter))
                .isInstanceOf(NotProved.class)
                .hasMessage("signature.forged [PeterNeumann]");
    }

    @Test
    void one_forged_line_spoils_the_true_one() {
        String forged = PETER.substring(0, 60) + "ABCD" + PETER.substring(60);

        assertThatThrownBy(() -> read(TEXT + "\n" + PETER + forged).isSignedBy(peter))
                .hasMessage("signature.forged [PeterNeumann]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT,
                TEXT + "\n",
                TEXT + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pA==",
                "\u0001" + TEXT + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pA==\n",
                "\r" + TEXT + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pA==\n",
                TEXT + "\n— Bad Name x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pA==\n",
                TEXT + "\n— Bad+Name x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pA==\n",
                TEXT + "\n—  x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pA==\n",
                TEXT + "\n- PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pA==\n",
                TEXT + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pB==\n",
                TEXT + "\n— PeterNeumann x08gow==\n",
                TEXT + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pA==\nUnexpected line.\n"
            })
    void what_is_no_note_is_refused(String note) {
        assertThatThrownBy(() -> read(note))
                .isInstanceOf(NotProved.class)
                .hasMessageStartingWith("malformed [checkpoint, ");
    }

    @Test
    void neither_are_other_encodings_and_floods_of_signatures_notes() {
        assertThatThrownBy(() -> Note.read((TEXT + "ÿ\n\n" + PETER).getBytes(ISO_8859_1)))
                .hasMessage("malformed [checkpoint, malformed UTF-8]");
        assertThatThrownBy(() -> read(TEXT + "\n" + PETER.repeat(101)))
                .hasMessage("malformed [checkpoint, 101 signature lines]");
        assertThatThrownBy(() -> Note.read(new byte[Note.MAX_BYTES + 1]))
                .hasMessage("malformed [checkpoint, more than 1000000 bytes]");
    }

    @Test
    void a_text_may_have_empty_lines() {
        String text = "Ognuno sta solo sul cuor della terra\n\ned è subito sera.\n";
        Note note = new Note(text, List.of(TestKeys.peter().sign(text)));

        assertThat(Note.read(note.bytes())).isEqualTo(note);
        assertThat(Note.read(note.bytes()).isSignedBy(peter)).isTrue();
    }

    private static Note read(String note) {
        return Note.read(note.getBytes(UTF_8));
    }
}
