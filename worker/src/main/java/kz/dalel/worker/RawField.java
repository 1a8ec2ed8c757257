package kz.dalel.worker;

import java.util.List;

/** A key as Tika names it, with its values in their order. */
record RawField(String key, List<String> values) {
    RawField {
        values = List.copyOf(values);
    }
}
