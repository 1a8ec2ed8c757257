/**
 * The expert's conclusion in versions: drafted, frozen with its print, signed, delivered, read. What it says is {@code
 * manuscript}; the steps on its way that are not the expert's belong to {@code review}, {@code formcheck} and {@code dispatch}.
 * May use {@code assignment}, {@code manuscript}, {@code request}, {@code custody}, {@code vault}, {@code upload}, {@code document}, {@code
 * kernel}.
 */
package kz.dalel.conclusion;
