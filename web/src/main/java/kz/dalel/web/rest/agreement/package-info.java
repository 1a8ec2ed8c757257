/** Whether the engine and the requests agree: checks, and the health of the server. May use the conventions. */
package kz.dalel.web.rest.agreement;
