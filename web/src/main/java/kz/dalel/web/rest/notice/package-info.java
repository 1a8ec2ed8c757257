/** Notices of the caller, his wishes for mail about them, and how the mail fares. May use the conventions. */
package kz.dalel.web.rest.notice;
