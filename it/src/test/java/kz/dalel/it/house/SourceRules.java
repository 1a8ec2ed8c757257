package kz.dalel.it.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files stay short, every package says what it is for, and no two migrations have one number. */
final class SourceRules {
    static final int LONGEST = 300;

    /** Files, by their path in the project, that may be longer; each with its reason. */
    static final Set<String> LONG = Set.of();

    static final FileRule NO_FILE_IS_LONGER_THAN_THREE_HUNDRED_LINES =
            new FileRule("no source file is longer than " + LONGEST + " lines", root -> sources(root)
                    .filter(file -> lines(file) > LONGEST)
                    .filter(file ->
                            !LONG.contains(root.relativize(file).toString().replace('\\', '/')))
                    .map(file -> file + " has " + lines(file) + " lines"));

    static final FileRule EVERY_PACKAGE_SAYS_WHAT_IT_IS_FOR =
            new FileRule("every package has a package-info", root -> House.files(root, ".java").stream()
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .map(Path::getParent)
                    .filter(Objects::nonNull)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .map(folder -> folder + " has no package-info.java"));

    static final FileRule EACH_MIGRATION_HAS_A_NUMBER_OF_ITS_OWN =
            new FileRule("each migration has a number of its own", root -> House.files(root, ".sql").stream()
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/resources/db/"))
                    .sorted()
                    .collect(Collectors.groupingBy(SourceRules::number, TreeMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .filter(same -> same.size() > 1)
                    .map(same -> "one number: " + same));

    private SourceRules() {}

    /** Half of the Java files are not longer than this. */
    static long medianOfJava(Path root) {
        List<Long> sizes = House.files(root, ".java").stream()
                .map(SourceRules::lines)
                .sorted()
                .toList();
        return sizes.get(sizes.size() / 2);
    }

    /** Where a migration stands and how it begins, such as {@code …/V0042}. */
    private static String number(Path migration) {
        return migration.toString().replaceFirst("__.*", "");
    }

    private static Stream<Path> sources(Path root) {
        return House.files(root, ".java", ".xhtml", ".sql").stream();
    }

    private static long lines(Path file) {
        return FileRule.text(file).lines().count();
    }
}
