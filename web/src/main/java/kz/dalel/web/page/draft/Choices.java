package kz.dalel.web.page.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.exhibit.AddExhibit;
import kz.dalel.kernel.Time;
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

    /** Articles in force today, with their titles. */
    public List<SelectItem> getArticles() {
        return law.articles(time.today()).stream()
                .map(a -> new SelectItem(
                        a.code(),
                        a.code() + " " + a.title().in(reader.language().locale())))
                .toList();
    }

    public List<SelectItem> getThreats() {
        return of(Choice.From.THREAT_CATEGORY);
    }

    public List<SelectItem> getAiForms() {
        return of(Choice.From.AI_FORM);
    }

    public List<SelectItem> getSectors() {
        return of(Choice.From.SECTOR);
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

    private List<SelectItem> of(Choice.From list) {
        return law.choices(list, time.today()).stream()
                .map(c ->
                        new SelectItem(c.code(), c.words().in(reader.language().locale())))
                .toList();
    }

    private List<SelectItem> of(String key, Enum<?>... values) {
        Vocabulary words = Vocabulary.of(reader.language());
        return Stream.of(values)
                .map(v -> new SelectItem(v, words.say(key + v.name())))
                .toList();
    }
}
