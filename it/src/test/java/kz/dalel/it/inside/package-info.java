/** Tests that run inside the server, beside the shipped code; this package alone is added to the WAR. */
package kz.dalel.it.inside;
