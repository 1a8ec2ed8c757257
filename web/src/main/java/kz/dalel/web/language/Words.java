package kz.dalel.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The words of pages in the reader's language: {@code #{msg['key']}}, or {@code #{msg.of('key', value)}} with values. */
@Named("msg")
@RequestScoped
public class Words extends AbstractMap<String, String> {
    @Inject
    ReadersLanguage reader;

    @Override
    public String get(Object key) {
        return vocabulary().say(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return vocabulary().knows(String.valueOf(key));
    }

    /** The words of the key with its placeholders filled; dates and the values of enums are told in words. */
    public String of(String key, Object... args) {
        return vocabulary().say(key, args);
    }

    /** Words that follow a number, such as "5 days". */
    public String count(String key, long number) {
        return vocabulary().count(key, number);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return vocabulary().words().entrySet();
    }

    // An injected map is this one because of its place, not because of its content.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private Vocabulary vocabulary() {
        return Vocabulary.of(reader.language());
    }
}
