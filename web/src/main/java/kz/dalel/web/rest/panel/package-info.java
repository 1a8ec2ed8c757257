/** Several experts of one case: who they are, how each stands to the conclusion, what each signs. May use the conventions. */
package kz.dalel.web.rest.panel;
