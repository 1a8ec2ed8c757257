package kz.dalel.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.dalel.proof.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedStateTest {
    @TempDir
    Path directory;

    private final SignedState signed = new SignedState() {
        @Override
        Path file() {
            return directory.resolve("log.p12.signed");
        }
    };

    @Test
    void without_a_file_a_log_may_begin_but_none_that_has_begun_goes_on() {
        assertThatCode(() -> signed.check(0, Hash.EMPTY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> signed.check(7, Hash.leaf(new byte[1])))
                .isInstanceOf(NotContinued.class)
                .hasMessageContaining("nothing was signed here");
    }

    @Test
    void the_log_goes_on_from_what_was_signed() {
        Edge two = tree(2);
        signed.signing(0, Hash.EMPTY, two);
        signed.settle(2, two.root());
        assertThatCode(() -> signed.check(2, two.root())).doesNotThrowAnyException();
        assertThatThrownBy(() -> signed.check(2, tree(3).root())).isInstanceOf(NotContinued.class);
        assertThatThrownBy(() -> signed.check(1, tree(1).root())).isInstanceOf(NotContinued.class);
        assertThatThrownBy(() -> signed.check(0, Hash.EMPTY)).isInstanceOf(NotContinued.class);
        assertThatThrownBy(() -> signed.check(3, tree(3).root())).isInstanceOf(NotContinued.class);
    }

    @Test
    void what_was_signed_and_not_committed_was_never_seen() throws IOException {
        Edge two = tree(2);
        signed.signing(0, Hash.EMPTY, two);
        signed.settle(2, two.root());
        signed.signing(2, two.root(), tree(5));
        assertThatCode(() -> signed.check(2, two.root())).doesNotThrowAnyException();
        assertThatCode(() -> signed.check(5, tree(5).root())).doesNotThrowAnyException();
        assertThatThrownBy(() -> signed.check(4, tree(4).root())).isInstanceOf(NotContinued.class);
        assertThat(Files.readAllLines(directory.resolve("log.p12.signed"))).hasSize(2);
    }

    @Test
    void settling_what_another_has_gone_on_from_keeps_what_it_is_about_to_commit() throws IOException {
        Edge two = tree(2);
        signed.signing(0, Hash.EMPTY, two);
        signed.signing(2, two.root(), tree(5));
        signed.settle(2, two.root());
        assertThat(Files.readAllLines(directory.resolve("log.p12.signed"))).hasSize(2);
        signed.settle(0, Hash.EMPTY);
        signed.settle(5, tree(5).root());
        assertThat(Files.readAllLines(directory.resolve("log.p12.signed"))).hasSize(1);
        assertThatThrownBy(() -> signed.check(2, two.root())).isInstanceOf(NotContinued.class);
    }

    private static Edge tree(int leaves) {
        Edge edge = Edge.of(0, (level, first, count) -> List.of());
        for (byte i = 0; i < leaves; i++) edge.append(Hash.leaf(new byte[] {i}));
        return edge;
    }
}
