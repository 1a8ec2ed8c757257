package kz.dalel.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import kz.dalel.document.Leaf;
import kz.dalel.document.PdfText;
import kz.dalel.document.Press;
import kz.dalel.document.Wordbook;
import kz.dalel.handover.HandoverSheet;
import kz.dalel.handover.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActLayoutTest {
    private static final Instant GIVEN = Instant.parse("2026-11-22T10:12:00Z");
    private static final Instant TAKEN = Instant.parse("2026-11-22T11:02:00Z");
    private static final String DIGEST = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final HandoverFacts.Party CUSTODIAN =
            new HandoverFacts.Party("Гүлнәр Сәдуақасова", "Цифрлық криминалистика орталығы, Астана қаласы", null, null);
    private static final HandoverFacts.Party CLERK =
            new HandoverFacts.Party("Әлиев Б., секретарь суда", null, "СУ 1203", "доверенность № 7");

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void an_act_of_discrepancy_tells_what_was_announced_and_what_was_found(String language) throws Exception {
        Wordbook words = Wordbook.of(Acts.WORDS, language);
        Path file = print("discrepancy-" + language, new DiscrepancyLayout(words, discrepancy()).leaf());
        says(file, words.word("discrepancy.title"), "CDF-2026-000345", "Сидоров И. П., курьер", "041234567");
        says(file, words.moment(TAKEN), "Гүлнәр Сәдуақасова", "Пакет 2 разорван с угла.");
        says(file, words.sentence("differs.broken", "CDF-2026-000013", "004417", "004417"));
        says(file, words.sentence("differs.other", "CDF-2026-000014", "004420", "004421"));
        says(file, words.word("signs.drawnUp"), words.word("signs.bringer"), words.word("seal.place"));
        assertThat(PdfText.of(file)).doesNotContain("CDF-2026-000012:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void an_act_of_handover_tells_both_sides(String language) throws Exception {
        Wordbook words = Wordbook.of(Acts.WORDS, language);
        HandoverSheet sheet = sheet(1, TAKEN, "угол упаковки смят");
        Path file = print("handover-" + language, new HandoverLayout(words, handover(CLERK, sheet)).leaf());
        says(
                file,
                words.sentence("handover.title", 12),
                "Гүлнәр Сәдуақасова",
                CLERK.name(),
                "СУ 1203",
                "доверенность № 7");
        says(file, "запрос суда № 12", words.day(LocalDate.of(2027, 1, 31)), words.code("purpose", "COURT"));
        says(file, words.moment(GIVEN), words.moment(TAKEN), DIGEST, words.sentence("said.seal", "004417"));
        says(file, words.sentence("differs", "CDF-2026-000001", "угол упаковки смят"), words.word("seal.broken"));
        says(file, words.word("signs.giver"), words.word("signs.receiver"));
        assertThat(PdfText.of(file)).doesNotContain(words.word("open.time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void what_has_not_happened_yet_is_left_open(String language) throws Exception {
        Wordbook words = Wordbook.of(Acts.WORDS, language);
        Path file = print("open-" + language, new HandoverLayout(words, handover(CLERK, sheet(1, null, null))).leaf());
        says(file, words.word("open.time"), words.sentence("said.condition", words.word("open")));
        assertThat(PdfText.of(file)).doesNotContain(words.word("differs.none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void one_act_lists_all_objects_of_a_parcel(String language) throws Exception {
        HandoverFacts.Party courier = new HandoverFacts.Party("Ахметов Д.", null, "КС 0412", "№ 12");
        List<HandoverFacts.Item> items = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new HandoverFacts.Item("Объект " + i, sheet(i, TAKEN, null)))
                .toList();
        HandoverFacts parcel = new HandoverFacts(
                3,
                true,
                List.of("Цифрлық криминалистика орталығы"),
                CUSTODIAN,
                CUSTODIAN,
                courier,
                Release.Purpose.TRANSFER,
                "исследование в Алматы",
                null,
                null,
                GIVEN,
                TAKEN,
                "004420",
                true,
                null,
                items);
        Wordbook words = Wordbook.of(Acts.WORDS, language);
        Path file = print("parcel-" + language, new HandoverLayout(words, parcel).leaf());
        says(file, words.sentence("parcel.title", 3), "CDF-2026-000001", "CDF-2026-000040", "Ахметов Д.", "004420");
        says(file, words.word("differs.none"), words.word("seal.intact"), words.word("signs.courier"));
    }

    @Test
    void the_three_languages_have_the_same_words() {
        assertThat(keys("kk")).isEqualTo(keys("ru"));
        assertThat(keys("en")).isEqualTo(keys("ru"));
    }

    private static DiscrepancyFacts discrepancy() {
        return new DiscrepancyFacts(
                "CDF-2026-000345",
                List.of("Цифрлық криминалистика орталығы", "Цифрлық криминалистика орталығы, Астана қаласы"),
                "267100121000345",
                "Астана қаласының Полиция департаменті",
                "Сидоров И. П., курьер",
                "удостоверение личности 041234567",
                new DiscrepancyFacts.Taken("Гүлнәр Сәдуақасова", GIVEN),
                new DiscrepancyFacts.Taken("Гүлнәр Сәдуақасова", TAKEN),
                "Пакет 2 разорван с угла.\nОписано и сфотографировано.",
                List.of(
                        item("CDF-2026-000012", null, null, null),
                        item("CDF-2026-000013", "004417", false, "004417"),
                        item("CDF-2026-000014", "004420", true, "004421")));
    }

    private static DiscrepancyFacts.Item item(String number, String seal, Boolean intact, String found) {
        return new DiscrepancyFacts.Item(
                number, "Телефон Samsung Galaxy A54", "пакет, 1 шт.", seal, "следы вскрытия на клапане", intact, found);
    }

    private static HandoverFacts handover(HandoverFacts.Party receiver, HandoverSheet sheet) {
        return new HandoverFacts(
                12,
                false,
                List.of("Цифрлық криминалистика орталығы"),
                CUSTODIAN,
                receiver,
                null,
                Release.Purpose.COURT,
                "судебное заседание",
                "запрос суда № 12",
                LocalDate.of(2027, 1, 31),
                GIVEN,
                sheet.found().at(),
                null,
                null,
                null,
                List.of(new HandoverFacts.Item("Телефон Samsung", sheet)));
    }

    private static HandoverSheet sheet(int exhibit, Instant taken, String discrepancy) {
        Boolean intact = taken == null ? null : discrepancy == null;
        return new HandoverSheet(
                12,
                "CDF-2026-%06d".formatted(exhibit),
                "CDF-2026-000345",
                null,
                1,
                HandoverSheet.State.IN_TRANSIT,
                false,
                Release.Purpose.COURT,
                "user:1",
                "Гүлнәр Сәдуақасова",
                "Әлиев Б.",
                "Әлиев Б.",
                null,
                null,
                "заседание",
                "запрос суда № 12",
                null,
                new HandoverSheet.Given(GIVEN, "store-1", "упаковка цела", "004417", DIGEST),
                new HandoverSheet.Found(
                        taken,
                        null,
                        null,
                        "упаковка цела",
                        intact,
                        "004417",
                        taken == null ? null : DIGEST,
                        discrepancy,
                        null),
                null);
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle(Acts.WORDS, Locale.forLanguageTag(language))
                .keySet();
    }

    private static void says(Path file, String... words) throws IOException {
        String text = PdfText.of(file).replaceAll("\\s+", "");
        assertThat(words).allSatisfy(word -> assertThat(text).contains(word.replaceAll("\\s+", "")));
    }

    private static Path print(String name, Leaf leaf) throws Exception {
        Path file = Files.createDirectories(Path.of("target", "prints")).resolve("act-" + name + ".pdf");
        Files.write(file, Press.print(leaf));
        assertThat(PdfText.faultsAsPdfA2b(file)).isEmpty();
        return file;
    }
}
