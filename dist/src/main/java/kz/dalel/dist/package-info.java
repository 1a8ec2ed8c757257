/**
 * The launcher behind {@code ./dalel}: starts PostgreSQL, Keycloak, WildFly, the worker and two demonstration witnesses
 * as direct children on loopback, waits until each is healthy and stops them in reverse order. Uses the keys of {@code
 * proof} and no other module's classes; it only starts what they built. {@link kz.dalel.dist.Stack} is its public face
 * for tests, proofs and benchmarks.
 */
package kz.dalel.dist;
