package kz.dalel.web.page.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.method.MethodSheet;
import kz.dalel.method.Methods;
import kz.dalel.method.Tools;
import kz.dalel.web.language.ReadersLanguage;

/** What an expert may choose from the registers today, {@code #{registerChoices}}. */
@Named
@RequestScoped
public class RegisterChoices {
    @Inject
    Methods methods;

    @Inject
    Tools tools;

    @Inject
    ReadersLanguage reader;

    private List<Choice> fitMethods;
    private List<Choice> fitTools;

    /** A version: its code and version, and its name. */
    public record Choice(String value, String name) {}

    public List<Choice> getMethods() {
        if (fitMethods == null)
            fitMethods = methods.fit().stream()
                    .flatMap(method -> method.versions().stream()
                            .map(version -> new Choice(method.code() + " " + version.number(), title(method))))
                    .toList();
        return fitMethods;
    }

    public List<Choice> getTools() {
        if (fitTools == null)
            fitTools = tools.fit().stream()
                    .flatMap(tool -> tool.versions().stream()
                            .map(version -> new Choice(
                                    tool.said().code() + " " + version.version(),
                                    tool.said().name())))
                    .toList();
        return fitTools;
    }

    private String title(MethodSheet method) {
        return method.title().in(reader.language().locale());
    }
}
