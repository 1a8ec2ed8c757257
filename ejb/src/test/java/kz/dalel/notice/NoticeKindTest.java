package kz.dalel.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Code and database know the same kinds, and agree on what need not be told. */
class NoticeKindTest {
    private static final Pattern ROW = Pattern.compile("\\('([A-Z_]+)', (true|false), (true|false)\\)");

    @Test
    void each_kind_has_its_row() throws IOException {
        Map<String, Boolean> mandatory = new TreeMap<>();
        for (String migration : List.of("V0046__notice.sql", "V0060__told_of_passages.sql", "V0063__visa.sql")) {
            String sql = Files.readString(Path.of("src/main/resources/db/migration", migration));
            ROW.matcher(sql).results().forEach(row -> mandatory.put(row.group(1), Boolean.valueOf(row.group(2))));
        }
        Map<String, Boolean> known = new TreeMap<>();
        Arrays.stream(NoticeKind.values())
                .forEach(kind -> known.put(kind.name(), !PreferenceSheet.OPTIONAL.contains(kind)));
        assertThat(mandatory).isEqualTo(known);
    }
}
