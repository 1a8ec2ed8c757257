package kz.dalel.fixity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HexFormat;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.vault.Disk;
import kz.dalel.vault.Vault;
import kz.dalel.vault.VaultObject;
import org.junit.jupiter.api.Test;

class RereadingTest {
    private static final byte[] BYTES = {1, 2, 3};
    private static final String SHA256 = HexFormat.of().formatHex(Disk.sha256().digest(BYTES));
    private static final Kept KEPT =
            new Kept(new VaultObject("CDF-2026-000001", SHA256), new ExhibitNumber("CDF-2026-000002"));

    @Test
    void the_same_bytes_are_intact() {
        Finding finding = read(new Shelf(BYTES));
        assertThat(finding.outcome()).isEqualTo(Soundness.INTACT);
        assertThat(finding.found()).isEqualTo(SHA256);
    }

    @Test
    void one_bit_or_one_byte_less_differs() {
        assertThat(read(new Shelf(new byte[] {1, 2, 2})).outcome()).isEqualTo(Soundness.DIFFERS);
        assertThat(read(new Shelf(new byte[] {1, 2})).outcome()).isEqualTo(Soundness.DIFFERS);
    }

    @Test
    void a_file_that_is_not_there_is_gone() {
        Finding finding = read(new Shelf(null));
        assertThat(finding.outcome()).isEqualTo(Soundness.GONE);
        assertThat(finding.found()).isNull();
    }

    @Test
    void a_disk_that_fails_is_a_finding() {
        Finding finding = read(new Shelf(BYTES) {
            @Override
            public InputStream open(VaultObject object) {
                throw new UncheckedIOException(new IOException("bad sector"));
            }
        });
        assertThat(finding.outcome()).isEqualTo(Soundness.UNREADABLE);
        assertThat(finding.reason()).isEqualTo("fileUnreadable");
    }

    private static Finding read(Vault vault) {
        return Rereading.read(vault, KEPT, Rereading.UNPACED);
    }

    /** A vault with one file, or none. */
    private static class Shelf implements Vault {
        private final byte[] bytes;

        Shelf(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void store(Path staged, VaultObject object) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(VaultObject object) {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public InputStream open(VaultObject object, long offset, long length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long size(VaultObject object) {
            return bytes.length;
        }

        @Override
        public boolean exists(VaultObject object) {
            return bytes != null;
        }

        @Override
        public String rehash(VaultObject object) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void dispose(VaultObject object) {
            throw new UnsupportedOperationException();
        }
    }
}
