/** Pages about who sees a case: its seal, emergencies, supervision, readings. May use the words, the notices and the services. */
package kz.dalel.web.page.access;
