package kz.dalel.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    private static final byte[] PARCEL = utf8("create table parcel (id int); insert into parcel values (1);");
    private static final byte[] TOKEN = utf8("create table token (id int);");

    @TempDir
    static Path directory;

    private static Stack stack;

    @BeforeAll
    static void start() {
        stack = Stack.start(Plan.forTests(directory).databaseOnly());
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void the_domain_and_the_engine_each_get_their_schema_and_history() throws Exception {
        Path ear = ear("good.ear", Map.of("V0001__parcel.sql", PARCEL));
        assertThat(migration(ear)).isEqualTo(2);
        assertThat(migration(ear)).isZero();
        assertThat(owners())
                .isEqualTo("engine.flyway_schema_history engine.token public.flyway_schema_history public.parcel");
    }

    @Test
    void a_wrong_name_or_a_wrong_statement_is_told_in_one_line() throws Exception {
        Path misnamed = ear("misnamed.ear", Map.of("V0001__parcel.sql", PARCEL, "V2_typo.sql", TOKEN));
        assertThatThrownBy(() -> migration(misnamed))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("V2_typo.sql")
                .hasMessageNotContaining("\n");
        Path wrong = ear("wrong.ear", Map.of("V0001__parcel.sql", PARCEL, "V0002__wrong.sql", utf8("create tabel x;")));
        assertThatThrownBy(() -> migration(wrong)).hasMessageContaining("tabel").hasMessageNotContaining("\n");
    }

    @Test
    void an_ear_without_the_jars_is_refused_by_name() throws IOException {
        Path empty = Files.write(directory.resolve("empty.ear"), zip(Map.of("readme", TOKEN)));
        assertThatThrownBy(() -> migration(empty)).hasMessageContaining("holds no dalel-ejb*.jar");
    }

    private static int migration(Path ear) {
        Site site = stack.site();
        return new Migration(site.jdbcUrl(), Database.OWNER, site.secrets().dbOwner()).run(ear);
    }

    private static String owners() throws SQLException {
        Site site = stack.site();
        String sql = "select string_agg(schemaname || '.' || tablename, ' ') from (select schemaname,"
                + " tablename from pg_tables where tableowner = 'dalel_owner' order by 1, 2) t";
        try (Connection owner = DriverManager.getConnection(
                        site.jdbcUrl(), Database.OWNER, site.secrets().dbOwner());
                ResultSet rows = owner.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Path ear(String name, Map<String, byte[]> migrations) throws IOException {
        Map<String, byte[]> domain = new LinkedHashMap<>(Map.of("db/", new byte[0], "db/migration/", new byte[0]));
        migrations.forEach((file, sql) -> domain.put("db/migration/" + file, sql));
        Map<String, byte[]> engine = new LinkedHashMap<>(Map.of("db/", new byte[0], "db/engine/", new byte[0]));
        engine.put("db/engine/V0001__token.sql", TOKEN);
        return Files.write(
                directory.resolve(name),
                zip(Map.of("kz.dalel-dalel-ejb-1.jar", zip(domain), "kz.dalel-dalel-workflows-1.jar", zip(engine))));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
