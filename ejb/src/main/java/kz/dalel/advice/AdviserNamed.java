package kz.dalel.advice;

import kz.dalel.kernel.Statement;

/**
 * Who shall advise.
 *
 * @param adviser his account
 * @param reason why he
 */
public record AdviserNamed(String adviser, String reason) {
    AdviserNamed checked() {
        return new AdviserNamed(
                Statement.of("advice.adviser", adviser, Statement.LINE),
                Statement.of("advice.reason", reason, Statement.PARAGRAPH));
    }
}
