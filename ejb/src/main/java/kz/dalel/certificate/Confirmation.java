package kz.dalel.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Refusal;
import kz.dalel.proof.bundle.BundleVerification;
import kz.dalel.proof.note.VerifierKey;
import kz.dalel.proof.report.LogPin;
import kz.dalel.proof.report.Outcome;
import kz.dalel.proof.report.Report;
import kz.dalel.proof.report.Trust;
import kz.dalel.transparency.SealedLog;
import kz.dalel.transparency.WitnessLine;

/** The verifier's word on a bundle: nothing is certified that whoever checks would find false. */
final class Confirmation {
    private static final System.Logger LOG = System.getLogger(Confirmation.class.getName());

    private Confirmation() {}

    /** Refused as a conflict when anything in the bundle is false. */
    static void demand(byte[] proof, String subject, SealedLog log) {
        List<VerifierKey> witnesses = log.witnesses().stream()
                .map(WitnessLine::vkey)
                .map(VerifierKey::parse)
                .toList();
        Trust trust = new Trust(List.of(LogPin.parse(log.vkey())), witnesses, 0);
        Report report = report(proof, trust, subject);
        if (report.outcome() != Outcome.SOMETHING_FALSE) return;
        LOG.log(System.Logger.Level.ERROR, "No certificate of " + subject + ": " + report.lines());
        throw Refusal.conflict("certificate.false", subject);
    }

    private static Report report(byte[] proof, Trust trust, String subject) {
        try {
            Path file = Files.createTempFile("proof", ".zip");
            try {
                Files.write(file, proof);
                return BundleVerification.of(file, trust, Optional.of(subject));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
