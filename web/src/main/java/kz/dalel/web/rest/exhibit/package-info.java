/** Exhibits, their content and their hands. May use the conventions. */
package kz.dalel.web.rest.exhibit;
