/** Notices, mail about them, the thread of a case, absence, duty and appearances, through the API of the running server. */
package kz.dalel.it.letters;
