package kz.dalel.examination;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.dalel.kernel.Refusal;

/**
 * What an expert lays down before the first result.
 *
 * @param plan what will be done, in words
 * @param propositions what the findings will be weighed against; at least two where AI is in question
 * @param methods methods of the register that will be used, each approved; one outside the state register with its justification
 * @param tools tools of the register that will be used, each verified
 * @param exhibits numbers of the exhibits that are checked out
 */
public record Beginning(
        String plan,
        List<String> propositions,
        List<MethodChoice> methods,
        List<ToolChoice> tools,
        List<String> exhibits) {
    public Beginning {
        propositions = given(propositions);
        methods = given(methods);
        tools = given(tools);
        exhibits = given(exhibits);
    }

    /**
     * Everything that is missing or wrong but what the registers say.
     *
     * @param aiInQuestion whether the request says that AI was used
     * @param ofRequest numbers of the exhibits of the request
     */
    List<Refusal> gaps(boolean aiInQuestion, Set<String> ofRequest) {
        List<Refusal> gaps = new ArrayList<>();
        if (plan == null || plan.isBlank()) gaps.add(Refusal.invalid("required.examination.plan"));
        int least = aiInQuestion ? 2 : 1;
        if (distinct(propositions) < least) gaps.add(Refusal.invalid("examination.propositions", least));
        if (exhibits.isEmpty()) gaps.add(Refusal.invalid("required.examination.exhibits"));
        exhibits.stream()
                .filter(exhibit -> !ofRequest.contains(exhibit))
                .forEach(exhibit -> gaps.add(Refusal.invalid("examination.foreignExhibit", exhibit)));
        return gaps;
    }

    /** The same as it is kept: no outer white space, nothing twice. */
    Beginning kept() {
        return new Beginning(
                Prose.of("examination.plan", plan, Prose.TEXT),
                propositions.stream()
                        .map(text -> Prose.orNone(text, Prose.REASON))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                methods.stream().map(MethodChoice::checked).distinct().toList(),
                tools.stream().map(ToolChoice::checked).distinct().toList(),
                exhibits.stream().distinct().toList());
    }

    private static int distinct(List<String> texts) {
        Set<String> said = new HashSet<>();
        for (String text : texts) if (!text.isBlank()) said.add(text.strip());
        return said.size();
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
