package kz.dalel.it.stack;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** Starts the shared stack before the first class that needs it and stops it after the last one. */
final class DalelRuns implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        Store store = context.getRoot().getStore(Namespace.create(DalelRuns.class));
        store.getOrComputeIfAbsent("end", key -> (AutoCloseable) Dalel::stop);
        Dalel.stack();
    }
}
