/** The workbench of the expert and the forms from the draft of the conclusion to the return of the objects. May use the desks and {@code page.request}. */
package kz.dalel.web.page.conclusion;
