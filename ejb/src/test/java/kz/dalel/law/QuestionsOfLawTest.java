package kz.dalel.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the migration, held against questions as they are asked. */
class QuestionsOfLawTest {
    private static final Pattern ROW = Pattern.compile("\\('[A-Z]+', '(?:kk|ru|en)', '([^']+)'\\)");

    @Test
    void there_are_words_in_each_language() throws IOException {
        assertThat(patterns()).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Виновен ли Иванов в распространении программы?",
                "Является ли это мошенничеством?",
                "Содержатся ли в действиях признаки состава преступления?",
                "Законно ли получен доступ к учётной записи?",
                "Действовал ли он умышленно?",
                "Азамат Иванов кінәлі ме?",
                "Бұл алаяқтық болып табыла ма?",
                "Бұл әрекет заңды ма?",
                "Is he guilty?",
                "Is it fraud?"
            })
    void a_judgement_of_law_is_found(String question) throws IOException {
        assertThat(QuestionsOfLaw.words(patterns(), question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Имеются ли на видеозаписи признаки синтеза?",
                "Какие программы установлены на представленном телефоне и когда?",
                "Подвергалась ли запись изменениям?",
                "В какое время и с какого адреса выполнен вход в учётную запись?",
                "Бейнежазбада синтез белгілері бар ма?",
                "Телефонда қандай бағдарламалар орнатылған?",
                "Was the recording edited?"
            })
    void a_question_of_fact_is_not(String question) throws IOException {
        assertThat(QuestionsOfLaw.words(patterns(), question)).isEmpty();
    }

    private static List<Pattern> patterns() throws IOException {
        String migration = Files.readString(Path.of("src/main/resources/db/migration/V0055__question_of_law.sql"));
        return ROW.matcher(migration)
                .results()
                .map(row -> QuestionsOfLaw.pattern(row.group(1)))
                .toList();
    }
}
