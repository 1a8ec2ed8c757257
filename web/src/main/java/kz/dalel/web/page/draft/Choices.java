package kz.dalel.web.page.draft;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.dalel.exhibit.AddExhibit;
import kz.dalel.kernel.Time;
import kz.dalel.kernel.Words;
import kz.dalel.law.Article;
import kz.dalel.law.Choice;
import kz.dalel.law.LawBook;
import kz.dalel.request.RequestDraft;
import kz.dalel.web.language.Language;
import kz.dalel.web.language.ReadersLanguage;
import kz.dalel.web.language.Vocabulary;

/** What the form offers to choose from, {@code #{choices}}: the law of today, and the kinds that the domain knows. */
@Named("choices")
@RequestScoped
public class Choices {
    @Inject
    LawBook law;

    @Inject
    Time time;

    @Inject
    ReadersLanguage reader;

    /** Articles in force today, with their titles; last those that the draft names though they are not, with a word that says so. */
    public List<SelectItem> articles(List<String> kept) {
        return listed(titles(law.articles(time.today())), kept, codes -> titles(law.editions(codes)));
    }

    public List<SelectItem> threats(List<String> kept) {
        return of(Choice.From.THREAT_CATEGORY, kept);
    }

    public List<SelectItem> aiForms(String kept) {
        return of(Choice.From.AI_FORM, one(kept));
    }

    public List<SelectItem> sectors(String kept) {
        return of(Choice.From.SECTOR, one(kept));
    }

    public List<SelectItem> getKinds() {
        return of("draft.kind.", RequestDraft.Kind.values());
    }

    public List<SelectItem> getTypes() {
        return of("draft.type.", RequestDraft.Type.values());
    }

    public List<SelectItem> getProceedings() {
        return of("draft.proceeding.", RequestDraft.Proceeding.values());
    }

    public List<SelectItem> getObjectKinds() {
        return of("draft.objectKind.", AddExhibit.Kind.values());
    }

    public List<SelectItem> getDestructions() {
        return of("draft.destruction.", AddExhibit.Destruction.values());
    }

    /** The languages in which a conclusion may be wanted, each in its own name. */
    public List<SelectItem> getLanguages() {
        return Stream.of(Language.values())
                .map(l -> new SelectItem(l.code(), l.title()))
                .toList();
    }

    private List<SelectItem> of(Choice.From list, List<String> kept) {
        return listed(words(law.choices(list, time.today())), kept, codes -> words(law.editions(list, codes)));
    }

    private List<SelectItem> listed(
            Map<String, String> inForce, List<String> kept, Function<List<String>, Map<String, String>> editions) {
        Vocabulary words = Vocabulary.of(reader.language());
        return Offered.items(
                inForce, kept == null ? List.of() : kept, editions, old -> words.say("draft.notInForce", old));
    }

    private static List<String> one(String kept) {
        return kept == null ? List.of() : List.of(kept);
    }

    private Map<String, String> titles(List<Article> articles) {
        return labels(articles, Article::code, a -> a.code() + " " + said(a.title()));
    }

    private Map<String, String> words(List<Choice> choices) {
        return labels(choices, Choice::code, c -> said(c.words()));
    }

    private static <T> Map<String, String> labels(List<T> of, Function<T, String> code, Function<T, String> label) {
        return of.stream().collect(toMap(code, label, (first, again) -> first, LinkedHashMap::new));
    }

    private String said(Words words) {
        return words.in(reader.language().locale());
    }

    private List<SelectItem> of(String key, Enum<?>... values) {
        Vocabulary words = Vocabulary.of(reader.language());
        return Stream.of(values)
                .map(v -> new SelectItem(v, words.say(key + v.name())))
                .toList();
    }
}
