/** Agencies: their systems, how cases pass between them, and what becomes of them. */
package kz.dalel.it.agencies;
