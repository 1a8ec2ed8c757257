/**
 * What the custodian's store knows of an object beside its holder: seals old and new, photographs, what was taken out of it, its
 * place, what a check of a shelf found, and objects of other cases in quarantine. Seals, photographs and places are added, never
 * overwritten. Each act has one entry for each object. May use {@code exhibit}, {@code request}, {@code custody}, {@code
 * upload}, {@code vault}, {@code kernel}.
 */
package kz.dalel.store;
