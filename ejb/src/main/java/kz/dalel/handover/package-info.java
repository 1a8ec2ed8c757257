/**
 * Objects from hand to hand: one releases, another receives, each under his own login, or somebody from outside signs an act whose
 * scan is kept. In between an object is in transit: that is what its row says, whatever becomes of the server. The bytes of
 * digital exhibits are read anew before each side. May use {@code exhibit}, {@code store}, {@code request}, {@code custody},
 * {@code agency}, {@code kernel}.
 */
package kz.dalel.handover;
