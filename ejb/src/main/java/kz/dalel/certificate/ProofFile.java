package kz.dalel.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kz.dalel.document.Code;
import kz.dalel.proof.note.Note;
import kz.dalel.transparency.SealedLog;
import kz.dalel.transparency.WitnessLine;

/**
 * The file that whoever checks a certificate needs, and what else he would have to type.
 *
 * @param coded the text of the code on paper
 * @param whole whether it has the keys of all witnesses
 */
record ProofFile(String name, String sha256, String coded, boolean whole) {
    private static final int MOST = 1_100;

    static ProofFile of(String name, byte[] proof, String subject, SealedLog log) {
        String sha256 = sha256(proof);
        List<String> lines = new ArrayList<>(List.of("file " + name, "sha256 " + sha256, "subject " + subject));
        Note.read(log.note().getBytes(UTF_8)).text().lines().forEach(line -> lines.add("checkpoint " + line));
        lines.add("quorum " + log.quorum());
        lines.add("log " + log.vkey());
        boolean whole = true;
        for (WitnessLine witness : log.witnesses()) {
            String line = "witness " + witness.vkey();
            whole &= length(lines) + line.length() < MOST;
            if (whole) lines.add(line);
        }
        return new ProofFile(name, sha256, String.join("\n", lines) + "\n", whole);
    }

    Code code() {
        return Code.of(coded);
    }

    private static int length(List<String> lines) {
        return Stream.concat(lines.stream(), Stream.of(""))
                .mapToInt(line -> line.length() + 1)
                .sum();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}
