package kz.dalel.transparency;

import java.net.URI;
import java.util.Optional;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.submission.Submission;

/**
 * Whoever watches the log from outside.
 *
 * @param url where it takes checkpoints, for a witness that is told instead of asking
 * @param agency code of the body that runs it, where it is one of ours
 */
record Witness(VerifierKey key, Optional<URI> url, Optional<String> agency) {
    Witness {
        url.ifPresent(Courier::demandPlain);
    }

    /** A line of the list: {@code vkey [url] [agency]}. */
    static Witness read(String line) {
        String[] words = line.strip().split("\\s+", -1);
        VerifierKey key = VerifierKey.parse(words[0]);
        key.demandWitness();
        boolean told = words.length > 1 && words[1].contains("://");
        int next = told ? 2 : 1;
        return new Witness(
                key,
                told ? Optional.of(URI.create(words[1])) : Optional.empty(),
                words.length > next ? Optional.of(words[next]) : Optional.empty());
    }

    String name() {
        return key.name();
    }

    /** Where it takes a checkpoint. */
    Optional<URI> address() {
        return url.map(prefix -> URI.create(prefix.toString().replaceFirst("/$", "") + Submission.PATH));
    }
}
