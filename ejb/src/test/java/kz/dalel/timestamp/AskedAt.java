package kz.dalel.timestamp;

import java.time.Instant;
import java.util.Optional;
import kz.dalel.kernel.Time;
import kz.dalel.proof.stamp.Authorities;

/** The adapter with a clock that stands still, and settings that no operator made. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
final class AskedAt extends Rfc3161 {
    AskedAt(Instant now, Optional<String> policy, Authorities trusted) {
        settings = new StampSettings() {
            @Override
            Optional<String> policy() {
                return policy;
            }

            @Override
            Authorities trusted() {
                return trusted;
            }
        };
        time = new Time() {
            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
