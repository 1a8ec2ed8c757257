package kz.dalel.web.page.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.kernel.Time;
import kz.dalel.kernel.Words;
import kz.dalel.law.Article;
import kz.dalel.law.Choice;
import kz.dalel.law.Ground;
import kz.dalel.law.LawBook;
import kz.dalel.web.language.ReadersLanguage;

/** What codes of the reference data mean, in the reader's language, {@code #{lawWords}}; a code without words says itself. */
@Named
@RequestScoped
public class LawWords {
    @Inject
    LawBook law;

    @Inject
    Time time;

    @Inject
    ReadersLanguage reader;

    private final Map<Choice.From, Map<String, String>> choices = new EnumMap<>(Choice.From.class);
    private Map<String, String> articles;

    /** The short title of an article of the Criminal Code; empty for one that is not in the reference data. */
    public String article(String code) {
        if (articles == null)
            articles = law.articles(time.today()).stream()
                    .collect(Collectors.toMap(Article::code, article -> said(article.title()), (a, b) -> a));
        return articles.getOrDefault(code, "");
    }

    public String threat(String code) {
        return choice(Choice.From.THREAT_CATEGORY, code);
    }

    public String aiForm(String code) {
        return choice(Choice.From.AI_FORM, code);
    }

    public String sector(String code) {
        return choice(Choice.From.SECTOR, code);
    }

    public String specialty(String code) {
        return choice(Choice.From.EXPERT_SPECIALTY, code);
    }

    public List<Choice> getSpecialties() {
        return law.choices(Choice.From.EXPERT_SPECIALTY, time.today());
    }

    /** The grounds for a return, in the order of the law. */
    public List<Ground> getReturnGrounds() {
        return law.grounds(Ground.Use.RETURN, time.today());
    }

    /** The grounds for a challenge. */
    public List<Ground> getChallengeGrounds() {
        return law.grounds(Ground.Use.CHALLENGE, time.today());
    }

    /** The grounds on which no conclusion can be given. */
    public List<Ground> getImpossibilityGrounds() {
        return law.grounds(Ground.Use.IMPOSSIBILITY, time.today());
    }

    /** The words of a ground, whatever it is used for. */
    public String ground(String code) {
        return Stream.of(getReturnGrounds(), getChallengeGrounds(), getImpossibilityGrounds())
                .flatMap(List::stream)
                .filter(ground -> ground.code().equals(code))
                .map(ground -> said(ground.words()))
                .findFirst()
                .orElse(code);
    }

    /** The warning of liability as it stands today. */
    public String getWarning() {
        return said(law.warning(time.today()).text());
    }

    /** The act that the warning is taken from. */
    public String getWarningAct() {
        return law.warning(time.today()).act();
    }

    /** The text in the reader's language. */
    public String said(Words words) {
        return words.in(reader.getLocale());
    }

    private String choice(Choice.From list, String code) {
        Function<Choice.From, Map<String, String>> read = from -> law.choices(from, time.today()).stream()
                .collect(Collectors.toMap(Choice::code, choice -> said(choice.words())));
        return choices.computeIfAbsent(list, read).getOrDefault(code, code);
    }
}
