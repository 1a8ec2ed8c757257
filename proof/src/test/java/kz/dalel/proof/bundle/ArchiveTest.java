package kz.dalel.proof.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.dalel.proof.Fault;
import kz.dalel.proof.NotProved;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;
import kz.dalel.proof.report.Line;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A zip in which two readers could see two things is no bundle. */
class ArchiveTest extends BundleCase {
    private static final String ENTRY = "entries/1.json";
    private static final byte[] MORE = {'m', 'o', 'r', 'e'};

    static Stream<Arguments> plain() {
        return Stream.of(
                Arguments.of("stored", change(zip -> {})),
                Arguments.of("deflated", change(zip -> zip.parts.forEach(RawZip.Part::deflated))),
                Arguments.of("stored, told after", change(zip -> zip.parts.forEach(RawZip.Part::toldAfter))),
                Arguments.of(
                        "deflated, told after",
                        change(zip -> zip.parts.forEach(part -> part.deflated().toldAfter()))),
                Arguments.of("names not said to be UTF-8", change(zip -> zip.parts.forEach(part -> part.flags = 0))));
    }

    static Stream<Arguments> ambiguous() {
        return Stream.of(
                Arguments.of("something before", Why.ZIP_GAP, change(zip -> zip.first = MORE)),
                Arguments.of("something after", Why.ZIP_END, change(zip -> zip.last = MORE)),
                Arguments.of("something after the files", Why.ZIP_GAP, change(zip -> zip.gap = MORE)),
                Arguments.of("a comment", Why.ZIP_END, change(zip -> zip.comment = "more")),
                Arguments.of("another disk", Why.ZIP_KIND, change(zip -> zip.disk = 1)),
                Arguments.of("fewer files than counted", Why.ZIP_DIRECTORY, change(zip -> zip.counted = 1)),
                Arguments.of("more files than counted", Why.ZIP_DIRECTORY, change(zip -> zip.counted = -1)),
                Arguments.of("a hidden file first", Why.ZIP_GAP, change(zip -> zip.parts.add(0, hidden()))),
                Arguments.of("a hidden file between", Why.ZIP_GAP, change(zip -> zip.parts.add(5, hidden()))),
                Arguments.of("a hidden file last", Why.ZIP_GAP, change(zip -> zip.parts.add(hidden()))),
                Arguments.of("a file twice", Why.TWICE, change(zip -> zip.parts.add(hidden(true)))),
                Arguments.of("another name before", Why.ZIP_RECORD, entry(part -> part.nameBefore = "entries/9.json")),
                Arguments.of(
                        "a longer name before", Why.ZIP_RECORD, entry(part -> part.nameBefore = "entries/11.json")),
                Arguments.of("another method before", Why.ZIP_RECORD, entry(part -> part.methodBefore = 8)),
                Arguments.of("another CRC after", Why.ZIP_RECORD, entry(part -> part.toldAfter().crcAfter ^= 1)),
                Arguments.of("extra fields before", Why.ZIP_RECORD, entry(part -> part.extraBefore = MORE)),
                Arguments.of("extra fields", Why.ZIP_KIND, entry(part -> part.extra = MORE)),
                Arguments.of("a comment on a file", Why.ZIP_KIND, entry(part -> part.remark = "more")),
                Arguments.of("encrypted", Why.ZIP_KIND, entry(part -> part.flags |= 1)),
                Arguments.of("packed by bzip2", Why.ZIP_KIND, entry(part -> part.packedAs(12))),
                Arguments.of("stored, of two lengths", Why.ZIP_KIND, entry(part -> part.size++)));
    }

    /** What only shows when a file is read is said of that file, and the others are checked. */
    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("another CRC", Why.ZIP_CHECKSUM, entry(part -> part.crc ^= 1)),
                Arguments.of("another CRC, deflated", Why.ZIP_CHECKSUM, entry(part -> part.deflated().crc ^= 1)),
                Arguments.of("bytes altered", Why.ZIP_CHECKSUM, entry(part -> part.packed[20] ^= 1)),
                Arguments.of("shorter than told", Why.ZIP_CHECKSUM, entry(part -> part.deflated().size++)),
                Arguments.of("longer than told", Why.ZIP_CHECKSUM, entry(part -> part.deflated().size--)),
                Arguments.of("bytes after the packed ones", Why.ZIP_PACKED, entry(part -> {
                    byte[] packed = part.deflated().packed;
                    part.packed = Arrays.copyOf(packed, packed.length + 1);
                })),
                Arguments.of("packed bytes cut", Why.ZIP_PACKED, entry(part -> {
                    byte[] packed = part.deflated().packed;
                    part.packed = Arrays.copyOf(packed, packed.length - 1);
                })),
                Arguments.of("nothing packed", Why.ZIP_PACKED, entry(part -> {
                    part.deflated();
                    part.packed = new byte[] {-1, -1, -1};
                })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plain")
    void it_may_be_written_by_another_program(String how, Consumer<RawZip> change) throws IOException {
        assertThat(verified(change).outcome()).isEqualTo(Outcome.ALL_PROVED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ambiguous")
    void every_byte_belongs_to_one_file_of_the_directory(String what, Why why, Consumer<RawZip> change) {
        assertThatThrownBy(() -> verified(change)).isInstanceOfSatisfying(NotProved.class, fault -> {
            assertThat(fault.fault()).isEqualTo(Fault.MALFORMED);
            assertThat(fault.facts().get(1)).hasFieldOrPropertyWithValue("why", why);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_file_is_what_the_directory_says(String what, Why why, Consumer<RawZip> change) throws IOException {
        Report report = verified(change);

        assertThat(report.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(report.lines())
                .contains(new Line(Verdict.UNREADABLE, "malformed", List.of(ENTRY, new Unfit(why).reason())));
        assertThat(keys(report, Verdict.PROVED)).contains("entry.included", "entry.erased", "content.unaltered");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void neither_is_a_content(String what, Why why, Consumer<RawZip> change) throws IOException {
        files.put(ENTRY, "a content in the place of the entry, so that the same is done to it".getBytes(UTF_8));
        RawZip zip = RawZip.of(files);
        change.accept(zip);
        RawZip.Part broken = zip.part(ENTRY);
        RawZip.Part content = zip.part("content/" + SHA256_OF_ABC);
        content.method = broken.method;
        content.methodBefore = broken.method;
        content.crc = broken.crc;
        content.packed = broken.packed;
        content.size = broken.size;
        zip.parts.remove(broken);

        assertThat(verified(zip).lines())
                .contains(new Line(
                        Verdict.UNREADABLE, "malformed", List.of("content/" + SHA256_OF_ABC, new Unfit(why).reason())));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void a_zip_that_was_cut_is_none(int length) throws IOException {
        byte[] whole = RawZip.of(files).bytes();
        Path cut = Files.write(home.resolve("cut.zip"), Arrays.copyOf(whole, whole.length * length / 10));

        assertThatThrownBy(() -> BundleVerification.of(cut, trust(), Optional.empty()))
                .isInstanceOf(NotProved.class)
                .hasMessage("malformed [cut.zip, no zip, or one that goes on after its end]");
    }

    static Stream<Integer> lengths() {
        return Stream.iterate(0, length -> length < 10, length -> length + 1);
    }

    private Report verified(Consumer<RawZip> change) throws IOException {
        RawZip zip = RawZip.of(files);
        change.accept(zip);
        return verified(zip);
    }

    private Report verified(RawZip zip) throws IOException {
        Path file = Files.write(home.resolve("raw.zip"), zip.bytes());
        return BundleVerification.of(file, trust(), Optional.empty());
    }

    private static Consumer<RawZip> change(Consumer<RawZip> change) {
        return change;
    }

    private static Consumer<RawZip> entry(Consumer<RawZip.Part> change) {
        return zip -> change.accept(zip.part(ENTRY));
    }

    private static RawZip.Part hidden() {
        return hidden(false);
    }

    private static RawZip.Part hidden(boolean listed) {
        RawZip.Part part = new RawZip.Part(ENTRY, "{}".getBytes(UTF_8));
        part.listed = listed;
        return part;
    }
}
