/** Methodical help on the page of its case: the adviser, his answer, what was answered. */
package kz.dalel.web.page.advice;
