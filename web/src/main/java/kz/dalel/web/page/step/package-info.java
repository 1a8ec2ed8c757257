/** The forms of the steps from the receipt to the examination, one class each; they hand what was typed to a desk. May use the desks and {@code page.request}. */
package kz.dalel.web.page.step;
