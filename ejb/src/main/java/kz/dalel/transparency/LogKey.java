package kz.dalel.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.dalel.proof.note.Algorithm;
import kz.dalel.proof.note.Checkpoint;
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

    /** The signed checkpoint of a tree that was that large with that root before. */
    String sign(long size, Hash root, Edge next) {
        signed.check(size, root);
        signed.signing(size, root, next);
        return new Checkpoint(settings.origin(), next.size(), next.root())
                .sign(signer())
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

    private synchronized SignerKey signer() {
        try {
            if (signer == null)
                signer = SignerKey.fromKeyStore(settings.origin(), settings.key(), settings.password(), ALIAS);
            return signer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
