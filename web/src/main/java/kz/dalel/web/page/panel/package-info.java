/** Several experts of one case on its page: whom the head chooses, how each stands to the conclusion, what each signs. */
package kz.dalel.web.page.panel;
