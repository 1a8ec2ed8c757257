package kz.dalel.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The look of the login pages, laid into Keycloak's {@code themes} directory. */
final class LoginTheme {
    private static final List<String> FILES = List.of(
            "login/theme.properties",
            "login/footer.ftl",
            "login/messages/messages_en.properties",
            "login/messages/messages_kk.properties",
            "login/messages/messages_ru.properties",
            "login/resources/css/dalel.css",
            "login/resources/img/favicon.svg");

    private LoginTheme() {}

    static void layInto(Path themes) throws IOException {
        Path theme = themes.resolve("dalel");
        Directories.remove(theme);
        for (String file : FILES) {
            Path target = theme.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, Resource.bytes("keycloak/theme/" + file));
        }
    }
}
