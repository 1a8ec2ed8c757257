/** Measurements; each class is run by name: {@code ./dalel bench uploads}. */
package kz.dalel.it.bench;
