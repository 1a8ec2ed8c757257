package kz.dalel.it.house.seeded.method;

import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Broken: through the proxy the method fails and the field is null. */
class ReachesBehindTheProxy {
    @Inject
    HasAHiddenMethod service;

    String call() {
        return service.hidden();
    }

    Supplier<String> reference() {
        return service::hidden;
    }

    String field() {
        return service.state;
    }

    String right() {
        return service.open();
    }
}
