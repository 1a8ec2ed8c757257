/** The page of the custody log, the same for strangers and for those who have logged in. May use {@code transparency}. */
package kz.dalel.web.page.custody;
