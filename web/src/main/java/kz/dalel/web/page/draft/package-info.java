/** The form of a new request and of its draft: the act, the case, the questions, the objects. */
package kz.dalel.web.page.draft;
