package kz.dalel.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.dalel.proof.Entry;
import kz.dalel.proving.ProofSheet;
import kz.dalel.proving.ProvedEntry;

/**
 * What the proved entries of a sheet tell, and what they do not.
 *
 * @param proved how many there are, the erased ones among them
 * @param waiting how many the checkpoint does not reach
 * @param erased how many have no text any more
 * @param erasures number and date of the acts by which proved entries say that these were erased
 * @param entries those that have their text, in the order of the log
 */
record Told(int proved, int waiting, int erased, List<Erasure> erasures, List<Entry> entries) {
    private static final String ERASED = "custody.entryErased";

    Told {
        erasures = List.copyOf(erasures);
        entries = List.copyOf(entries);
    }

    /** The act that ordered an erasure; as the entry says it. */
    record Erasure(String number, LocalDate date) {}

    static Told of(ProofSheet sheet) {
        List<ProvedEntry> proved =
                sheet.entries().stream().filter(ProvedEntry::isProved).toList();
        List<Entry> entries = proved.stream()
                .filter(entry -> entry.entry() != null)
                .sorted((one, other) -> Long.compare(one.index(), other.index()))
                .map(entry -> Entry.read(entry.entry().getBytes(UTF_8)))
                .toList();
        Map<String, Erasure> acts = entries.stream()
                .filter(entry -> entry.action().equals(ERASED))
                .map(Entry::details)
                .collect(Collectors.toMap(
                        details -> details.get("commitment"),
                        details -> new Erasure(details.get("actNumber"), LocalDate.parse(details.get("actDate"))),
                        (one, other) -> one));
        List<String> gone = proved.stream()
                .filter(entry -> entry.entry() == null)
                .map(entry -> HexFormat.of().formatHex(Base64.getDecoder().decode(entry.commitment())))
                .toList();
        List<Erasure> erasures = new ArrayList<>();
        for (String commitment : gone) if (acts.containsKey(commitment)) erasures.add(acts.get(commitment));
        return new Told(
                proved.size(),
                sheet.entries().size() - proved.size(),
                gone.size(),
                erasures.stream().distinct().toList(),
                entries);
    }

    /** When the first of them was made; none when all are erased. */
    Optional<Instant> first() {
        return entries.stream().map(Entry::time).min(Instant::compareTo);
    }

    Optional<Instant> last() {
        return entries.stream().map(Entry::time).max(Instant::compareTo);
    }

    /** When an entry first named the digest; none when no proved one does. */
    Optional<Instant> named(String sha256) {
        return entries.stream()
                .filter(entry -> entry.before().filter(sha256::equals).isPresent()
                        || entry.after().filter(sha256::equals).isPresent())
                .map(Entry::time)
                .min(Instant::compareTo);
    }

    /** The entries by which a stored file was not what it had been. */
    List<Entry> differing() {
        return entries.stream()
                .filter(entry -> entry.action().endsWith(".digestDiffers"))
                .toList();
    }

    /** The signature under the conclusion, the last one where there are several. */
    Optional<Entry> signature() {
        return entries.stream()
                .filter(entry -> entry.action().equals("conclusion.signed"))
                .reduce((one, other) -> other);
    }
}
