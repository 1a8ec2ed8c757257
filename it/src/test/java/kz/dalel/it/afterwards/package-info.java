/** What comes after a conclusion, tried through the API: testimony and outcome, corrections, links, the archive. */
package kz.dalel.it.afterwards;
