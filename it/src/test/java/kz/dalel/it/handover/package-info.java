/** Objects from hand to hand, through the API: who may and who may not, what is told to whom. */
package kz.dalel.it.handover;
