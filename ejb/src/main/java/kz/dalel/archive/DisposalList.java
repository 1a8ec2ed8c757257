package kz.dalel.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What is to go of a case: all that is kept of it but the act that says so. */
record DisposalList(List<DisposalSheet.Item> items) {
    static DisposalList of(List<KeptObject> kept, String act) {
        return new DisposalList(kept.stream()
                .filter(object -> !object.sha256().equals(act))
                .map(object -> new DisposalSheet.Item(object.sha256(), object.size(), object.exhibit()))
                .sorted(Comparator.comparing(DisposalSheet.Item::sha256))
                .toList());
    }

    /** SHA-256 over one line for each, {@code <sha256> <size> <exhibit or ->} and a line feed, in the order of the digests. */
    String sha256() {
        String text = items.stream()
                .map(item -> item.sha256() + " " + item.size() + " " + (item.exhibit() == null ? "-" : item.exhibit()))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }

    long bytes() {
        return items.stream().mapToLong(DisposalSheet.Item::size).sum();
    }
}
