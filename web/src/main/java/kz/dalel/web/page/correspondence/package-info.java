/** The thread of a case and the appearances of its expert, on its page. May use the words, the page of the case and the services. */
package kz.dalel.web.page.correspondence;
