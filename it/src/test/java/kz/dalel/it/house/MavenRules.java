package kz.dalel.it.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Maven modules depend in one direction. */
final class MavenRules {
    static final FileRule MODULES_DEPEND_IN_ONE_DIRECTION =
            new FileRule("dist → ear → web, workflows → ejb → proof; worker on none", root -> modules(root)
                    .flatMap(pom -> strangers(pom.getParent().getFileName().toString(), pom)));

    private MavenRules() {}

    private static Stream<Path> modules(Path root) {
        NodeList names = parse(root.resolve("pom.xml")).getElementsByTagName("module");
        return IntStream.range(0, names.getLength())
                .mapToObj(i ->
                        root.resolve(names.item(i).getTextContent().strip()).resolve("pom.xml"))
                .filter(Files::exists);
    }

    private static Stream<String> strangers(String module, Path pom) {
        Set<String> allowed = Plan.MODULES.get(module);
        if (allowed == null) return Stream.of(pom + ": the module " + module + " is not in the plan of the house");
        NodeList dependencies = parse(pom).getElementsByTagName("dependency");
        return IntStream.range(0, dependencies.getLength())
                .mapToObj(i -> (Element) dependencies.item(i))
                .filter(dependency -> Set.of("kz.dalel", "${project.groupId}").contains(text(dependency, "groupId")))
                .map(dependency -> text(dependency, "artifactId").replaceFirst("^dalel-", ""))
                .filter(other -> !allowed.contains(other))
                .map(other -> pom + ": " + module + " may not depend on " + other);
    }

    private static String text(Element parent, String child) {
        NodeList found = parent.getElementsByTagName(child);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private static Element parse(Path pom) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(pom + " cannot be read", unreadable);
        }
    }
}
