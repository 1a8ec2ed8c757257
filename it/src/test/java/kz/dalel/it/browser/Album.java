package kz.dalel.it.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.dist.Project;

/** Pictures of whole pages in the order in which people saw them: {@code target/screenshots/01-….png}. */
final class Album {
    private static final Path SHELF = Project.here().root().resolve("it/target/screenshots");
    private static int taken;

    private Album() {}

    static void take(Page page, String name) {
        if (taken == 0) clear();
        taken++;
        Path file = SHELF.resolve("%02d-%s.png".formatted(taken, name));
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static void clear() {
        try {
            Files.createDirectories(SHELF);
            for (Path old : pictures()) Files.delete(old);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(SHELF)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
