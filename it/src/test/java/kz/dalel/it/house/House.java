package kz.dalel.it.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The house as it stands on disk: its root, its rooms with Java in them, their compiled classes and their sources. */
final class House {
    static final Path ROOT = root();

    /** The modules whose classes run in production; {@code ear} has no Java and {@code it} only looks on. */
    static final List<String> ROOMS = List.of("proof", "ejb", "workflows", "web", "worker", "dist");

    private static final Set<String> MADE_BY_BUILDS = Set.of("target", "node_modules", ".git", ".dalel");

    private House() {}

    /** Every class of every room, read once. */
    static JavaClasses classes() {
        return Holder.CLASSES;
    }

    /** Whether the room's build made the class. */
    static boolean holds(String room, JavaClass type) {
        return type.getSource()
                .filter(source -> source.getUri().getPath().contains("/" + room + "/target/classes/"))
                .isPresent();
    }

    /** The source files below a directory whose names end in one of the given ways, without what builds made. */
    static List<Path> files(Path below, String... endings) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(below, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return MADE_BY_BUILDS.contains(String.valueOf(directory.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.toString().toLowerCase(Locale.ROOT);
                    if (List.of(endings).stream().anyMatch(name::endsWith)) found.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        found.sort(null);
        return found;
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("proof/pom.xml"))) {
            here = here.getParent();
            if (here == null) throw new IllegalStateException("The tests run outside the project");
        }
        return here;
    }

    private static final class Holder {
        static final JavaClasses CLASSES = new ClassFileImporter()
                .importPaths(ROOMS.stream()
                        .map(room -> ROOT.resolve(room).resolve("target/classes"))
                        .filter(Files::exists)
                        .toList());
    }
}
