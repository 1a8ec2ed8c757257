/** Objects from hand to hand: release, receipt, parcels. May use the conventions. */
package kz.dalel.web.rest.handover;
