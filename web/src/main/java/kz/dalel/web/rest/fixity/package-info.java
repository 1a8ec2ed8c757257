/** Fixity over the API: checks of an exhibit, what a store has checked and what stands under alarm. */
package kz.dalel.web.rest.fixity;
