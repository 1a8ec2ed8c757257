package kz.dalel.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Raw keys and values within bounds: a hostile file may declare millions. Keys that a normalised field is read from
 * come first, so that a flood of others cannot push them out. The child applies it to keep its answer short, the
 * parent again because it does not trust the child.
 */
record RawMetadata(List<RawField> fields, boolean truncated) {
    static final int KEYS = 2_000;
    static final int KEY_BYTES = 512;
    static final int VALUE_BYTES = 8 << 10;
    static final int TOTAL_BYTES = 1 << 20;
    private static final int VALUE_OVERHEAD = 8;

    static RawMetadata bounded(List<RawField> all) {
        List<RawField> sorted = all.stream()
                .sorted(Comparator.comparing((RawField f) -> !NormalisedFields.readsFrom(f.key()))
                        .thenComparing(RawField::key))
                .toList();
        Budget budget = new Budget();
        List<RawField> fields = new ArrayList<>();
        for (RawField field : sorted) {
            if (fields.size() == KEYS || budget.spent()) {
                budget.truncated = true;
                break;
            }
            fields.add(budget.fit(field));
        }
        return new RawMetadata(List.copyOf(fields), budget.truncated);
    }

    private static final class Budget {
        private int left = TOTAL_BYTES;
        private boolean truncated;

        boolean spent() {
            return left <= KEY_BYTES + VALUE_OVERHEAD;
        }

        RawField fit(RawField field) {
            String key = take(field.key(), KEY_BYTES);
            List<String> values = new ArrayList<>();
            for (String value : field.values()) {
                left -= VALUE_OVERHEAD;
                if (left <= 0) {
                    truncated = true;
                    break;
                }
                values.add(take(value, VALUE_BYTES));
            }
            return new RawField(key, values);
        }

        private String take(String text, int max) {
            int allowed = Math.min(max, left);
            truncated |= CleanText.bytes(text) > allowed;
            String clean = CleanText.of(text, allowed);
            left -= CleanText.bytes(clean);
            return clean;
        }
    }
}
