/**
 * Time stamps (RFC 3161) as evidence: what one says, whether its signature holds (CMS, RFC 5652), and whether a trusted
 * authority made it. Revocation is not asked for: that would need the network and the present.
 *
 * <p>Uses the JDK alone, and of it neither clock nor network; of {@code kz.dalel.proof} the naming of faults and
 * reasons.
 */
package kz.dalel.proof.stamp;
