/**
 * Wrong data of a request is put right: what stood there, what should, why, who noticed, and who had read the case until then. May
 * use {@code request}, {@code agency}, {@code custody}, {@code kernel}.
 */
package kz.dalel.rectification;
