package kz.dalel.it.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a class lives: the part of its package after {@code kz.dalel}; a seeded class lives where it pretends to. */
final class Place {
    static final String SEEDED = "kz.dalel.it.house.seeded";

    private static final Pattern PACKAGE = Pattern.compile("kz\\.dalel\\.(?:it\\.house\\.seeded\\.)?(\\w+)(?:\\..*)?");

    private Place() {}

    /** Empty for classes of libraries and of the JDK. */
    static Optional<String> of(JavaClass type) {
        Matcher matcher = PACKAGE.matcher(type.getBaseComponentType().getPackageName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static DescribedPredicate<JavaClass> is(String place) {
        return DescribedPredicate.describe("live in " + place, type -> of(type).equals(Optional.of(place)));
    }
}
