package kz.dalel.formcheck;

import kz.dalel.conclusion.Standing;
import kz.dalel.document.Printed;

/** The print of a version, already in the vault: an orphan until the approval refers to it. */
public record Proof(int version, String contentSha256, Printed printed) {

    /** Whether this version was printed, and none that came or changed since. */
    boolean isOf(Standing present) {
        return version == present.version() && contentSha256.equals(present.contentSha256());
    }
}
