package kz.dalel.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Conclusions for the tests: complete ones, to be spoilt one member at a time. */
final class Conclusions {
    private Conclusions() {}

    static Content complete(String language) {
        return of(language, questions(2), "Совокупность признаков указывает на синтез голоса.", answers(2));
    }

    static Content of(String language, List<String> questions, String evaluation, List<Content.Reply> answers) {
        return new Content(
                opening(language),
                appointment(),
                author("высшее, Сәтбаев Университеті, 2012"),
                new Content.WarningMark("Предупреждён(а) об ответственности.", "1", "УК, ст. 420", "2026-03-02"),
                questions,
                "Сараптама кезінде ешкім қатысқан жоқ.",
                List.of(item("хорошее")),
                study("Спектральный анализ"),
                evaluation,
                answers,
                null,
                List.of(new Annex("Спектрограммы", "спектр.pdf", "ab".repeat(32), 41_234L)),
                null);
    }

    static Content.Opening opening(String language) {
        return new Content.Opening(
                "REQ-2026-000017",
                2,
                language,
                "Цифрлық криминалистика орталығы",
                "Центр цифровой криминалистики, город Астана",
                "2026-03-01",
                "2026-03-03",
                "2026-03-12",
                "2026-03-31");
    }

    static Content.Appointment appointment() {
        return new Content.Appointment(
                "Департамент полиции города Алматы",
                "следователь Нұрланов А.",
                "2026-02-20",
                "Алматы",
                "cd".repeat(32),
                "CRIMINAL",
                "267500121000345",
                List.of("190. Мошенничество", "194"),
                "EXAMINATION",
                "PRIMARY",
                "Вымогательство с помощью голосового сообщения, ущерб 4 500 000 ₸.");
    }

    static Content.Author author(String education) {
        return new Content.Author(
                "Әлібекова Ж. Қ.", education, "видео- и звукозаписи", "9 лет", null, "главный эксперт");
    }

    static Content.Item item(String condition) {
        return new Content.Item(
                "CDF-2026-000031",
                "Запись звонка",
                "QUESTIONED",
                "Протокол выемки № 14; 2026-02-03; Алматы; следователь",
                "опись, строка 3",
                "конверт",
                "пломба 004417",
                condition,
                true,
                "004417",
                "звонок <1> & \"2\".ogg",
                "ef".repeat(32),
                1_048_576L);
    }

    static Content.Study study(String method) {
        return new Content.Study(
                "Проверка происхождения, затем спектральный анализ.",
                List.of("Голос записан с человека.", "Голос синтезирован."),
                List.of(new Content.Technique(
                        "VOICE-SYNTHESIS", 2, "Выявление синтеза голоса", null, "в реестре методики нет")),
                List.of(new Content.Instrument("sonic-lens", "4.2", "2026-01-15")),
                List.of(
                        new Content.Finding(
                                1, "OBSERVATION", null, "CDF-2026-000031", null, null, "Срез на 7,6 кГц.", null),
                        new Content.Finding(
                                2,
                                "RESULT",
                                "POSITIVE",
                                "CDF-2026-000031",
                                method,
                                "sonic-lens 4.2",
                                "Найдены следы вокодера.",
                                null),
                        new Content.Finding(
                                1003, "OPINION", null, null, null, null, "Признаки согласуются с синтезом.", null)),
                List.of(new Content.Departure(
                        1,
                        null,
                        "VOICE-SYNTHESIS 2",
                        "Спектр построен по отрезку в 3 секунды",
                        "запись короче",
                        true,
                        "Орлов Д.",
                        "2026-02-20",
                        null)));
    }

    static List<String> questions(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> "Синтезирован ли голос в записи " + n + "? Дауыс жасанды ма?")
                .toList();
    }

    static List<Content.Reply> answers(int number) {
        List<Content.Reply> answers = new ArrayList<>();
        for (int question = 1; question < number; question++)
            answers.add(new Content.Reply(question, "Да, синтезирован. ".repeat(8), false, null, "PROBABLE"));
        answers.add(new Content.Reply(number, null, true, "Вопрос вне компетенции эксперта.", null));
        return answers;
    }
}
