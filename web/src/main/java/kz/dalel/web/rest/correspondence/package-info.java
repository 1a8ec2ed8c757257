/** The logged thread of a case. May use the conventions. */
package kz.dalel.web.rest.correspondence;
