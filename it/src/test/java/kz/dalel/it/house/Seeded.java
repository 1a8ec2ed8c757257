package kz.dalel.it.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The classes that break the rules on purpose: a rule that finds nothing here would find nothing anywhere. */
final class Seeded {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(Place.SEEDED);

    private Seeded() {}

    /** What the rule says of the seeded classes. */
    static List<String> violations(ArchRule rule) {
        return rule.evaluate(CLASSES).getFailureReport().getDetails().stream()
                .map(line -> line.replace(Place.SEEDED + ".", ""))
                .toList();
    }
}
