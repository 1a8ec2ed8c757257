/** Who sees a case beside those who work on it: seals, emergencies, supervision, readings. May use the conventions. */
package kz.dalel.web.rest.access;
