package kz.dalel.agreement;

/** Holds every request against the engine; what it finds it writes into the {@link AgreementLedger}. */
public interface EngineCheck {
    /** Looks at all requests and all processes once; reads and repairs nothing. Runs outside of a transaction. */
    void compare();
}
