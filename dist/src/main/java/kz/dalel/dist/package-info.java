/**
 * The launcher behind {@code ./dalel}: starts PostgreSQL, Keycloak, WildFly and the worker as direct children on
 * loopback, waits until each is healthy and stops them in reverse order. Uses no other module's classes; it only
 * starts what they built. {@link kz.dalel.dist.Stack} is its public face for tests, proofs and benchmarks.
 */
package kz.dalel.dist;
