/**
 * The bytes of the cases, each object under its case and digest: announced before they are stored, kept when the record that
 * refers to them commits, swept when it never did, removed when they were
 * disposed of by a lawful act. Uses {@code kernel} only.
 */
package kz.dalel.vault;
