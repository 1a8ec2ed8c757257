package kz.dalel.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a digest into groups that an eye can compare, {@code #{digests.groups(text)}}. */
@Named("digests")
@ApplicationScoped
public class Digests {
    private static final int GROUP = 8;

    /** Groups of eight characters; spaces between them are the style's, so that a copy has none. */
    public List<String> groups(String digest) {
        return IntStream.iterate(0, i -> i < digest.length(), i -> i + GROUP)
                .mapToObj(i -> digest.substring(i, Math.min(i + GROUP, digest.length())))
                .toList();
    }
}
