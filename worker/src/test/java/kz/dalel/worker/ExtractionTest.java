package kz.dalel.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractionTest {
    @TempDir
    Path directory;

    private TikaExtractor extractor;

    @BeforeEach
    void start() throws Exception {
        extractor = new Bench(directory).shipped(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({
        "testJPEG_GEO.jpg, image/jpeg, location, '12.54321,-54.1234'",
        "testJPEG_EXIF.jpg, image/jpeg, device, 'Canon EOS 40D'",
        "testPNG.png, image/png, dimensions, 100x75",
        "testPDF-custommetadata.pdf, application/pdf, author, Document author",
        "testWORD_various.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, pages, 2",
        "testRFC822_multipart_attachments.eml, message/rfc822, author, Bugs Bunny <Bugs.Bunny@acme.com>",
        "testMP3id3v24.mp3, audio/mpeg, duration, PT2.456S",
        "testMP4.m4a, audio/mp4, created, 2012-01-28T18:39:18Z"
    })
    void metadata_is_read_and_normalised(String name, String type, String field, String value) throws Exception {
        WorkResult result = examine(name);
        assertThat(result.outcome()).isEqualTo(Outcome.EXTRACTED);
        assertThat(result.type()).isEqualTo(type);
        assertThat(Bench.values(result.normalised(), field)).contains(value);
        assertThat(Bench.values(result.normalised(), "size"))
                .containsExactly(String.valueOf(Samples.bytes(name).length));
    }

    @Test
    void files_in_a_container_are_listed_with_path_and_type() throws Exception {
        assertThat(examine("test-documents.zip").embedded())
                .contains(new EmbeddedFile("/testEXCEL.xls", "application/vnd.ms-excel"))
                .contains(new EmbeddedFile("/testOpenOffice2.odt/thumbnail.png", "image/png"));
    }

    @Test
    void two_runs_over_the_same_bytes_give_the_same_result() throws Exception {
        assertThat(examine("testJPEG_EXIF.jpg")).isEqualTo(examine("testJPEG_EXIF.jpg"));
    }

    @Test
    void the_result_says_nothing_of_the_copy_that_was_parsed() throws Exception {
        String json = Json.MAPPER.writeValueAsString(examine("testJPEG_EXIF.jpg"));
        assertThat(json).doesNotContain(directory.toString(), "File Modified Date", "exhibit.tmp", "\"File Name\"");
    }

    @ParameterizedTest
    @CsvSource({"full_encrypted.7z, encrypted", "testEXCEL_protected_passtika.xlsx, encrypted"})
    void a_locked_file_is_refused(String name, String detail) throws Exception {
        WorkResult result = examine(name);
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.detail()).isEqualTo(detail);
    }

    @Test
    void a_file_without_bytes_is_empty() throws Exception {
        WorkResult result = examine(Samples.write(new byte[0], directory));
        assertThat(result.outcome()).isEqualTo(Outcome.EMPTY);
        assertThat(result.detail()).isEqualTo("no-bytes");
    }

    @Test
    void a_file_of_unknown_kind_is_refused_as_unsupported() throws Exception {
        WorkResult result = examine(Samples.write(new byte[] {7, 1, 0, -1, 9, 3, 0, 0, 77}, directory));
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.detail()).isEqualTo("unsupported");
    }

    private WorkResult examine(String name) throws Exception {
        return examine(Samples.ofTika(name, directory));
    }

    private WorkResult examine(Path file) throws Exception {
        WorkTask task = new WorkTask("t", "CDF-2026-000001", "0".repeat(64), 1);
        WorkResult result = extractor.extract(task, file);
        ResultSchema.check(result);
        return result;
    }
}
