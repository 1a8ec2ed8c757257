package kz.dalel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.SignerKey;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.tree.Hash;

/** The key of the log; it signs what goes on from what it signed before, and nothing else. */
@ApplicationScoped
class LogKey {
    private static final String ALIAS = "log";

    @Inject
    LogSettings settings;

    @Inject
    SignedState signed;

    private SignerKey signer;
    private Optional<SignerKey> previous = Optional.empty();
    private boolean looked;

    /**
     * The signed checkpoint of a tree that was that large with that root before. The key before signs too while it is kept beside:
     * whoever knows only that one has time to learn the new one.
     */
    String sign(long size, Hash root, Edge next) {
        signed.check(size, root);
        signed.signing(size, root, next);
        Checkpoint checkpoint = new Checkpoint(settings.origin(), next.size(), next.root());
        Note note = checkpoint.sign(signer());
        return previous()
                .map(before -> note.with(before.sign(checkpoint.text())))
                .orElse(note)
                .toString();
    }

    /** Takes note that the log is committed up to there. */
    void settle(long size, Hash root) {
        signed.settle(size, root);
    }

    /** The public half, for whoever checks. */
    VerifierKey verifier() {
        return signer().verifier(Algorithm.ED25519);
    }

    /** The public half of the key before, while that signs too. */
    Optional<VerifierKey> previousVerifier() {
        return previous().map(before -> before.verifier(Algorithm.ED25519));
    }

    private synchronized SignerKey signer() {
        if (signer == null) signer = read(settings.key());
        return signer;
    }

    /** Read once: whoever changes keys starts the server anew. */
    private synchronized Optional<SignerKey> previous() {
        if (!looked) previous = settings.previousKey().map(this::read).filter(before -> !isTheSame(before));
        looked = true;
        return previous;
    }

    private boolean isTheSame(SignerKey other) {
        return other.verifier(Algorithm.ED25519).equals(verifier());
    }

    private SignerKey read(Path store) {
        try {
            return SignerKey.fromKeyStore(settings.origin(), store, settings.password(), ALIAS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
