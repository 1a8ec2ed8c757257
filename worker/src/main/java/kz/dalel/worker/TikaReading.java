package kz.dalel.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.RecursiveParserWrapper;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.apache.tika.sax.RecursiveParserWrapperHandler;
import org.xml.sax.SAXException;

/** Tika inside the child: metadata of the file and the list of files in it; the text itself is thrown away. */
final class TikaReading {
    /** They speak of the copy and of this run, not of the exhibit; two runs must give the same result. */
    private static final Set<String> OF_THE_COPY =
            Set.of("File Name", "File Modified Date", "X-TIKA:parse_time_millis", "resourceName");

    /** Stack traces with paths of this machine. */
    private static final String TRACES = "X-TIKA:EXCEPTION:";

    private static final String NO_PARSER = "org.apache.tika.parser.EmptyParser";

    private final TikaConfig configuration;

    TikaReading(Path configuration) throws IOException, TikaException, SAXException {
        this.configuration = new TikaConfig(configuration);
    }

    String detect(Path exhibit) throws IOException {
        try (TikaInputStream content = TikaInputStream.get(exhibit)) {
            return configuration.getDetector().detect(content, new Metadata()).toString();
        }
    }

    ChildLine read(Path exhibit) throws IOException {
        RecursiveParserWrapperHandler found = new RecursiveParserWrapperHandler(
                new BasicContentHandlerFactory(HANDLER_TYPE.IGNORE, -1), EmbeddedFiles.MOST);
        Metadata own = new Metadata();
        Verdict verdict = parse(exhibit, found, own);
        List<Metadata> all = found.getMetadataList();
        Metadata container = all.isEmpty() ? own : all.get(0);
        container.set(Metadata.CONTENT_LENGTH, Long.toString(Files.size(exhibit)));
        if (verdict == Verdict.READ && isUnsupported(container)) verdict = Verdict.UNSUPPORTED;
        RawMetadata raw = RawMetadata.bounded(fields(container));
        return new ChildLine(
                ChildLine.Stage.PARSED,
                String.valueOf(container.get(Metadata.CONTENT_TYPE)),
                verdict,
                raw.fields(),
                all.stream().skip(1).map(TikaReading::embedded).toList(),
                raw.truncated() || found.hasHitMaximumEmbeddedResources() || isCut(container));
    }

    private Verdict parse(Path exhibit, RecursiveParserWrapperHandler found, Metadata metadata) throws IOException {
        try (TikaInputStream content = TikaInputStream.get(exhibit)) {
            new RecursiveParserWrapper(new AutoDetectParser(configuration))
                    .parse(content, found, metadata, new ParseContext());
            return Verdict.READ;
        } catch (EncryptedDocumentException locked) {
            return Verdict.ENCRYPTED;
        } catch (ZeroByteFileException nothing) {
            return Verdict.NO_BYTES;
        } catch (TikaException | SAXException | IOException | RuntimeException refused) {
            return reason(refused);
        }
    }

    private static Verdict reason(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof EncryptedDocumentException) return Verdict.ENCRYPTED;
            if (message.toLowerCase(Locale.ROOT).contains("zip bomb")) return Verdict.BOMB;
            if (message.contains("File too large")) return Verdict.TOO_LARGE;
        }
        return Verdict.DAMAGED;
    }

    private static boolean isUnsupported(Metadata container) {
        return Arrays.asList(container.getValues(TikaCoreProperties.TIKA_PARSED_BY))
                .contains(NO_PARSER);
    }

    private static boolean isCut(Metadata container) {
        return "true".equals(container.get(TikaCoreProperties.TRUNCATED_METADATA));
    }

    private static List<RawField> fields(Metadata metadata) {
        return Arrays.stream(metadata.names())
                .filter(key -> !OF_THE_COPY.contains(key) && !key.startsWith(TRACES))
                .map(key -> new RawField(key, List.of(metadata.getValues(key))))
                .toList();
    }

    private static EmbeddedFile embedded(Metadata metadata) {
        return EmbeddedFiles.bounded(new EmbeddedFile(
                String.valueOf(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_PATH)),
                String.valueOf(metadata.get(Metadata.CONTENT_TYPE))));
    }
}
