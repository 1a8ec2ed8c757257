package kz.dalel.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ErrorPageTest {
    /** PrimeFaces adds its policy with a nonce each time it begins a page; the error page must not inherit the broken one's. */
    @Test
    void a_page_that_becomes_the_error_page_gets_its_policies_anew() throws Exception {
        Element descriptor = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("src/main/webapp/WEB-INF/web.xml").toFile())
                .getDocumentElement();
        List<Element> mappings = elements(descriptor, "filter-mapping").stream()
                .filter(mapping -> texts(mapping, "filter-name").contains("security-headers"))
                .toList();
        assertThat(mappings).hasSize(1);
        assertThat(texts(mappings.get(0), "dispatcher")).containsExactlyInAnyOrder("REQUEST", "ERROR");
        assertThat(texts(mappings.get(0), "url-pattern")).containsExactly("/*");
    }

    private static List<String> texts(Element under, String name) {
        return elements(under, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Element under, String name) {
        NodeList found = under.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
