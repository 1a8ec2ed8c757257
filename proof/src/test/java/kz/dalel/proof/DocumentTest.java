package kz.dalel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Somebody will write a second verifier from the document alone; its values must be ours. */
class DocumentTest {
    @Test
    void the_document_prints_the_bytes_and_commitments_of_the_examples() throws IOException {
        String document = Files.readString(Path.of("../docs/custody-log.md")).replace("\n", "");
        byte[] received = Examples.received().entry().canonical();
        byte[] warned = Examples.warned().entry().canonical();
        byte[] counting = new byte[32];
        for (int i = 0; i < counting.length; i++) counting[i] = (byte) i;
        byte[] full = HexFormat.of().parseHex("ff".repeat(32));

        assertThat(document)
                .contains(Examples.RECEIVED_JSON, hex(received), hex(counting), hex(Commitment.of(counting, received)))
                .contains(Examples.WARNED_JSON, hex(full), hex(Commitment.of(full, warned)));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
