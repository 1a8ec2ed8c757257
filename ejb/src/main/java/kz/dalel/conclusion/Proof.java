package kz.dalel.conclusion;

import kz.dalel.document.Printed;

/** The print of a version, already in the vault: an orphan until the approval refers to it. */
public record Proof(int version, String contentSha256, Printed printed) {}
