package kz.dalel.dist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Methodical help in the demonstration: a head names the adviser, who answers or has not answered yet. Such cases have numbers of
 * their own, for whoever advised examines in no case of the same number.
 */
final class DemoAdvice {
    private final Session session;
    private final DemoCase one;
    private final String number;

    DemoAdvice(Session session, DemoCase one, String number) {
        this.session = session;
        this.one = one;
        this.number = number;
    }

    /** The head names who shall answer. */
    JsonNode name() {
        return session.post(
                "head",
                step("adviser"),
                Map.of(
                        "adviser",
                        Account.named(adviser()).id(),
                        "reason",
                        "Знает порядок изъятия и хранения носителей"));
    }

    JsonNode answer() {
        return session.post(
                adviser(),
                step("advice"),
                Map.of(
                        "answer",
                        "Сервер не выключайте. Скопируйте журналы на чистый носитель так, чтобы сохранилось время файлов; при"
                                + " понятых вычислите SHA-256 каждого файла и внесите значения в протокол. Время сервера сверьте"
                                + " с точным и запишите разницу."));
    }

    /** Any employee may advise: where the answer is waited for, it is the quality manager. */
    private String adviser() {
        return one.until().equals("ADVISING") ? "quality" : "expert2";
    }

    private String step(String noun) {
        return "requests/" + number + "/" + noun;
    }
}
