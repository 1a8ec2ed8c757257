/** The reader's notices, the bell on every page, and his wishes for mail. May use the words, the notices and the services. */
package kz.dalel.web.page.notice;
