/** The way of a case through the public API, each step taken by another person. */
package kz.dalel.it.journey;
