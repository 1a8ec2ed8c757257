package kz.dalel.it.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.dalel.it.journey.Journey;
import kz.dalel.it.stack.Await;
import kz.dalel.it.stack.Dalel;
import kz.dalel.it.stack.InDalel;
import kz.dalel.it.stack.Pdf;
import kz.dalel.it.stack.Person;
import kz.dalel.it.stack.Tus;
import kz.dalel.proof.bundle.BundleVerification;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.report.Line;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;
import kz.dalel.proof.report.Verdict;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the log proves, on one page, for those to whom the case is open; each page that is given out has its entry. */
@InDalel
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CertificateIT {
    private static final long TIME = 1_780_000_000L;
    private static final Pattern AS_OF = Pattern.compile("at=([0-9TZ:.-]+)");

    private final PublicLog log = new PublicLog(Dalel.stack());
    private final Journey journey = Journey.registered(Dalel.stack().site(), 1);
    private final String exhibit = journey.exhibits().get(0);
    private final String path = "/exhibits/" + exhibit + "/certificate";

    @ParameterizedTest
    @CsvSource({
        "kk, ДӘЛЕЛДЕНДІ, ДӘЛЕЛДЕНГЕН ЖОҚ, Қазақстан Республикасының Жоғарғы Соты",
        "ru, ДОКАЗАНО, НЕ ДОКАЗАНО, Верховный Суд Республики Казахстан",
        "en, PROVED, NOT PROVED, Supreme Court of the Republic of Kazakhstan"
    })
    void who_takes_part_gets_one_page_in_his_language(String language, String proved, String limits, String court) {
        long size = sealed();
        String digest = journey.investigator()
                .get("/exhibits/" + exhibit)
                .json()
                .at("/file/sha256")
                .asText();
        Pdf page = Pdf.of(journey.investigator(), path + "?lang=" + language);
        assertThat(page.pages()).isEqualTo(1);
        page.says(
                proved,
                limits,
                court,
                exhibit,
                journey.number(),
                digest,
                Long.toString(size),
                log.key().format());
        page.says(
                "./dalel verify " + exhibit + "-proof.zip",
                log.opened(log.sealed()).root().hex());
    }

    @Test
    void that_a_page_was_given_out_stands_in_the_log() {
        sealed();
        int before = givenOut().size();
        Pdf.of(journey.investigator(), path);
        Pdf.of(journey.investigator(), journey.path("certificate"));
        List<JsonNode> pages = givenOut();
        assertThat(pages.subList(before, pages.size()))
                .extracting(entry -> entry.path("action").asText())
                .containsExactly("exhibit.certificateTaken", "request.certificateTaken");
        JsonNode last = pages.get(pages.size() - 1);
        assertThat(last.path("role").asText()).isEqualTo("requester");
        assertThat(last.at("/details/asOf").asText()).isNotBlank();
    }

    /** The entries of the case that say that a page was given out; the worker's readings come among them when they come. */
    private List<JsonNode> givenOut() {
        List<JsonNode> pages = new ArrayList<>();
        for (JsonNode entry : journey.investigator()
                .get(journey.path("custody"))
                .expect(200)
                .json()
                .path("items")) if (entry.path("action").asText().endsWith(".certificateTaken")) pages.add(entry);
        return pages;
    }

    @Test
    void for_everybody_else_there_is_none_and_no_entry() {
        sealed();
        long entries = entries();
        for (String stranger : List.of("fma", "judge", "registrar.almaty", "auditor", "expert2")) {
            Dalel.person(stranger).get(path).expect(404);
            Dalel.person(stranger).get(journey.path("certificate")).expect(404);
            Dalel.person(stranger).get(path + "?format=zip").expect(404);
        }
        log.stranger().get(path).expect(401);
        journey.investigator().get(path + "?lang=de").refused(422, "document.language");
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void the_file_that_it_names_is_given_with_it_and_again_later(@TempDir Path directory) throws Exception {
        sealed();
        Person investigator = journey.investigator();
        byte[] zip = investigator.get(path + "?format=zip&lang=en").expect(200).bytes();
        Map<String, byte[]> kit = files(zip);
        assertThat(kit).containsOnlyKeys("certificate.pdf", exhibit + "-proof.zip");
        byte[] proof = kit.get(exhibit + "-proof.zip");
        Pdf page = Pdf.of(kit.get("certificate.pdf"));
        page.says(sha256(proof));
        Path file = Files.write(directory.resolve("certificate.zip"), zip);
        Trust trust = Trust.in(List.of(log.key()), List.of(log.court().verifier(Algorithm.COSIGNATURE)));
        Report report = BundleVerification.of(file, trust, Optional.of("exhibit:" + exhibit));
        assertThat(report.lines())
                .last()
                .isEqualTo(new Line(Verdict.LIMIT, "limit.certificate", List.of(sha256(proof))));
        assertThat(report.outcome()).as(report.lines().toString()).isEqualTo(Outcome.ALL_PROVED);

        Matcher asOf = AS_OF.matcher(Pdf.bare(page.text()));
        assertThat(asOf.find()).isTrue();
        sealed();
        log.send(PublicLog.cosigned(log.sealed(), log.prosecution(), TIME));
        String again = "/exhibits/" + exhibit + "/proof?at=" + asOf.group(1);
        assertThat(investigator.get(again).expect(200).bytes()).isEqualTo(proof);
        assertThat(investigator
                        .get("/exhibits/" + exhibit + "/proof")
                        .expect(200)
                        .bytes())
                .isNotEqualTo(proof);
        investigator
                .get("/exhibits/" + exhibit + "/proof?at=2999-01-01T00:00:00Z")
                .refused(422, "log.future");
    }

    @Test
    void what_waits_and_what_was_erased_is_said() {
        long entry = Dalel.owner().count("select min(id) from custody_entry where subject = ?", "exhibit:" + exhibit);
        String form =
                """
                {"entry": %d, "number": "4-17/26", "date": "2026-11-02", "ground": "постановление суда", "scan": "%s"}"""
                        .formatted(
                                entry, new Tus(Dalel.person("head")).upload("act.pdf", "%PDF-1.7 act".getBytes(UTF_8)));
        long erasure = Dalel.person("head")
                .post("/custody/erasures", form)
                .expect(201)
                .json()
                .path("id")
                .asLong();
        Dalel.person("archivist").get("/custody/erasures/" + erasure + "/scan").expect(200);
        Dalel.person("archivist")
                .post("/custody/erasures/" + erasure + "/confirmation", "")
                .expect(201);
        long size = sealed();
        journey.triage();
        Dalel.person("custodian").get(path + "?lang=en").expect(200);
        long waiting = waiting(size);
        Pdf print = Pdf.of(journey.investigator(), path + "?lang=en");
        if (waiting(size) != waiting + 1) { // not the print alone was entered meanwhile: the worker had read
            waiting = waiting(size);
            print = Pdf.of(journey.investigator(), path + "?lang=en");
        }
        assertThat(waiting).isPositive();
        print.says("What was said in entries erased by a lawful act: 1 (acts: No. 4-17/26 of 2 November 2026).")
                .says("What is written but not yet part of this checkpoint, entries: " + waiting + ".");
    }

    /** How many entries about the exhibit do not stand among the first so many of the log. */
    private long waiting(long size) {
        return Dalel.owner()
                .count(
                        "select count(*) from custody_entry e left join custody_leaf l on l.entry = e.id"
                                + " where e.subject = ? and coalesce(l.index >= ?, true)",
                        "exhibit:" + exhibit,
                        size);
    }

    /** How many entries people made; the worker reads when its turn comes. */
    private long entries() {
        return Dalel.owner()
                .count(
                        "select count(*) from custody_entry where request = ? and actor not like 'worker:%'",
                        journey.number());
    }

    /** Waits until all entries of the case have their places, and has the court co-sign. */
    private long sealed() {
        Await.until(
                "the entries have their places",
                Duration.ofSeconds(10),
                () -> Dalel.owner()
                        .count(
                                "select count(*) from custody_entry e left join custody_leaf l on l.entry = e.id"
                                        + " where e.request = ? and l.index is null",
                                journey.number()),
                waiting -> waiting == 0);
        log.send(PublicLog.cosigned(log.latest(), log.court(), TIME)).expect(204);
        return log.opened(log.sealed()).size();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = in.getNextEntry(); file != null; file = in.getNextEntry())
                files.put(file.getName(), in.readAllBytes());
        }
        return files;
    }
}
